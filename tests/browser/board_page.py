"""One board in a page by itself, with its Python in this process: no Jupyter, so it is there at once.

What is between page and board is an HTTP answer here and a kernel's messages in Jupyter; the
board, its view and the practice file are those that ship.
"""

from __future__ import annotations

import json
import threading
from base64 import b64encode
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from sos_widgets.store import Practice
from sos_widgets.widgets import EcomapBoard, GenogramBoard
from sos_widgets.widgets.board import static

__all__ = ["served"]

_NAMES = ("board", "practice_info", "parts", "words", "extra", "version")

_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A board</title>
<link rel="stylesheet" href="/sos.css"></head>
<body data-jp-theme-light="true"><main id="board"></main>
<script type="module">
import view from "/picture.js";
const state = await (await fetch("/state")).json();
const heard = new Map();
const fire = (name, ...said) => [...(heard.get(name) ?? [])].forEach((each) => each(...said));
let turn = Promise.resolve();
const model = {
  get: (name) => state[name],
  set(name, value) { state[name] = value; fire(`change:${name}`); },
  save_changes() {},
  on(name, call) { heard.set(name, [...(heard.get(name) ?? []), call]); },
  off(name, call) { heard.set(name, (heard.get(name) ?? []).filter((each) => each !== call)); },
  send(content) {
    turn = turn.then(async () => {
      const answer = await fetch("/send", { method: "POST", body: JSON.stringify(content) });
      for (const { method, content, state: changed, bytes } of await answer.json()) {
        const data = bytes.map((each) => Uint8Array.from(atob(each), (c) => c.charCodeAt(0)));
        if (method === "custom") fire("msg:custom", content, data);
        else for (const [name, value] of Object.entries(changed)) model.set(name, value);
      }
    });
  },
};
view.initialize({ model });
view.render({ model, el: document.querySelector("#board") });
document.body.dataset.ready = "true";
</script></body></html>"""


class _Told:
    """A board that keeps what it would send to a page."""

    def __init__(self, practice: Practice) -> None:
        self.told: list[dict[str, Any]] = []
        super().__init__(practice)  # type: ignore[call-arg]

    def _send(self, msg: dict[str, Any], buffers: Sequence[bytes] | None = None) -> None:
        bytes_ = [b64encode(each).decode() for each in buffers or ()]
        self.told.append({**msg, "bytes": bytes_})


class _Genogram(_Told, GenogramBoard): ...


class _Ecomap(_Told, EcomapBoard): ...


@contextmanager
def served(practice: Practice, tool: str = "genogram") -> Iterator[str]:
    """Serve the genogram, or the eco map, of a practice file here; gives the page's address."""
    board = _Ecomap(practice) if tool == "ecomap" else _Genogram(practice)
    lock = threading.Lock()

    class Answers(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            with lock:
                match self.path:
                    case "/":
                        self._give(_PAGE, "text/html")
                    case "/state":
                        state = {name: getattr(board, name) for name in _NAMES}
                        self._give(json.dumps(state), "application/json")
                    case "/picture.js":
                        self._give(static("picture.js").read_text("utf-8"), "text/javascript")
                    case "/sos.css":
                        self._give(static("sos.css").read_text("utf-8"), "text/css")
                    case _:
                        self.send_error(404)

        def do_POST(self) -> None:
            content = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            with lock:
                board.told.clear()
                board._receive(board, content, [])
                self._give(json.dumps(board.told), "application/json")

        def _give(self, words: str, kind: str) -> None:
            body = words.encode()
            self.send_response(200)
            self.send_header("Content-Type", f"{kind}; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None: ...

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    serving = threading.Thread(target=server.serve_forever, daemon=True)
    serving.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        serving.join()
        server.server_close()
        board.close()
