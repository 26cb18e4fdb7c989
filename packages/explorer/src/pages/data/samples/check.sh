curl -sS -O https://digital-accords.github.io/data/v1/accords.sqlite
curl -sS -O https://digital-accords.github.io/data/v1/SHA256SUMS
sha256sum --check --ignore-missing SHA256SUMS
