#!/bin/sh
# Trunk's hooks run the host's cargo: what `cargo xtask` set up to compile for
# the browser (another toolchain, std from source) is taken back first.
set -eu
if [ -n "${MIGRASI_HOST_PATH:-}" ]; then
    PATH=$MIGRASI_HOST_PATH
    export PATH
    unset RUSTC_BOOTSTRAP CARGO_UNSTABLE_BUILD_STD CARGO_UNSTABLE_BUILD_STD_FEATURES CARGO_TARGET_DIR
    if [ -n "${MIGRASI_HOST_TARGET_DIR:-}" ]; then
        CARGO_TARGET_DIR=$MIGRASI_HOST_TARGET_DIR
        export CARGO_TARGET_DIR
    fi
fi
exec cargo xtask "$@"
