// Run as a worker by the script before first paint (src/server/html/boot-script.ts): the browser's tables of languages are
// read once in a process, which takes a phone 0.1 s, and so beside the page instead of in it.
(1).toLocaleString();
new Date(0).toLocaleString();
close();
