# Makes the certificates beside it, with OpenSSL 3.
set -e
cd "$(dirname "$0")"
work=$(mktemp -d)
touch "$work/index"
cat > "$work/ca.cnf" <<END
[ca]
default_ca = tests
[tests]
new_certs_dir = $work
database = $work/index
rand_serial = yes
default_md = sha256
policy = any
unique_subject = no
copy_extensions = copy
[any]
commonName = supplied
[authority]
basicConstraints = critical,CA:true
END
new_key='-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes'
openssl req $new_key -subj '/CN=Authority of tests' -keyout "$work/ca.key" -out "$work/authority.csr"
openssl req $new_key -subj '/CN=localhost' -keyout server.key -out "$work/server.csr"

# NAME FIRST-DAY LAST-DAY, and by whom
sign() {
  name=$1 first=$2 last=$3
  shift 3
  openssl ca -batch -notext -config "$work/ca.cnf" -startdate "$first" -enddate "$last" \
    -in "$work/$name.csr" -out "$name.pem" "$@"
}
# NAME HOST FIRST-DAY LAST-DAY
make() {
  openssl req -new -key server.key -subj "/CN=$2" -addext "subjectAltName=DNS:$2" -out "$work/$1.csr"
  sign "$1" "$3" "$4" -cert authority.pem -keyfile "$work/ca.key"
}
sign authority 20200101000000Z 21200101000000Z -selfsign -keyfile "$work/ca.key" -extensions authority
make good localhost 20200101000000Z 21200101000000Z
make expired localhost 20200101000000Z 20200201000000Z
make other-name news.example 20200101000000Z 21200101000000Z
cp "$work/server.csr" "$work/self-signed.csr"
sign self-signed 20200101000000Z 21200101000000Z -selfsign -keyfile server.key
rm -r "$work"
