#!/bin/sh
exec node "$BAPA" "$@"
