#!/usr/bin/env bash
# Builds the wheel and walks through it in an empty environment, outside of the checkout.
set -euo pipefail
checkout=$(cd "$(dirname "$0")/.." && pwd)
away=$(mktemp -d)
trap 'rm -rf "$away"' EXIT
trap 'echo "tests/wheel.sh, line $LINENO, failed: $BASH_COMMAND"' ERR
"$checkout/.venv/bin/python" -m build --wheel --outdir "$away" "$checkout" >/dev/null
python3 -m venv "$away/env"
"$away/env/bin/pip" install -q "$(ls "$away"/*.whl)[test]"
mkdir -p "$away/tests"
cp "$checkout/pyproject.toml" "$away/"
cp "$checkout/tests/conftest.py" "$away/tests/"
cp -r "$checkout/tests/browser" "$away/tests/browser"
cp "$checkout/frontend/node_modules/axe-core/axe.min.js" "$away/tests/browser/"
cd "$away"
workbench=env/bin/practice-workbench
# To a file first: "grep -q" closes its pipe at the first match, and the command that
# still writes into it would count as failed.
"$workbench" families >families.txt
grep -q '^ropery-row' families.txt
"$workbench" export ropery-row -o out.html
test "$(wc -c <out.html)" -lt 650000
"$workbench" draw ropery-row -o genogram.pdf
test -s genogram.pdf
env/bin/python -c "from sos_widgets import files; files.trainers_guide()"
"$workbench" export ropery-row --audience child --parts genogram,scaling -o child.html
env/bin/python -c "import sos_widgets, sys; assert 'env' in sos_widgets.__file__, sos_widgets.__file__"
env/bin/python -m pytest -q tests/browser/test_walk.py
