(1).toLocaleString();
new Date(0).toLocaleString();
close();
