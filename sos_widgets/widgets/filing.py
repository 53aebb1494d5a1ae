"""What a view asks of whole practice files, done and answered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from sos_widgets import files, store
from sos_widgets.arrival import arrival
from sos_widgets.disk import free_path, write_whole
from sos_widgets.errors import NotFoundError, SosError, StorageError
from sos_widgets.model.record import Record
from sos_widgets.model.rounds import without_private
from sos_widgets.store import PUT_AWAY, Practice
from sos_widgets.widgets.clearing import RECORDS, clear, everything
from sos_widgets.widgets.gestures import Message
from sos_widgets.widgets.opening import inside

__all__ = ["LARGEST", "Reply", "file_work"]

LARGEST = 64 * 1024 * 1024  # bytes of a file from elsewhere


@dataclass(frozen=True, slots=True)
class Reply:
    """What came of it: plain words for the view and, where a file is to be downloaded, its bytes."""

    said: Message = field(default_factory=dict, repr=False)
    data: bytes | None = field(default=None, repr=False)


def file_work(
    folder: Path, content: Message, data: bytes, *, opened: Sequence[Practice] = ()
) -> Reply:
    """Do what is asked of a practice file.

    Parameters
    ----------
    folder : Path
        The practice folder; a view can name no file outside it.
    content : dict
        ``do`` says what; ``file`` to which file, by default the first of
        `opened`; ``title`` and ``name`` what it is to be called.
    data : bytes
        Of a file from elsewhere.
    opened : sequence of Practice
        What is open: its work in memory counts, not what is on disk.

    Raises
    ------
    SosError
        When it cannot be done.
    """
    title, file = str(content.get("title", "")), str(content.get("file", ""))
    match content.get("do"):
        case "rename":
            return _renamed(*_target(folder, file, opened), title)
        case "duplicate":
            return _made(store.duplicate(inside(folder, file)))
        case "save_copy":
            path, practice = _target(folder, file, opened)
            copy = store.copy_of(practice, folder, title) if practice else None
            return _made(copy or store.save_copy(path, title))
        case "download":
            path, practice = _target(folder, file, opened)
            whole = store.copied(practice) if practice else store.contents(path)
            return Reply({"name": path.name}, whole)
        case "yaml":
            return _written(folder, *_target(folder, file, opened))
        case "gedcom":
            redact = bool(content.get("without_living"))
            return _as_gedcom(folder, *_target(folder, file, opened), redact=redact)
        case "put_away":
            return _made(store.put_away(inside(folder, file)))
        case "bring_back":
            return _made(store.bring_back(inside(folder / PUT_AWAY, file)))
        case "delete":
            store.delete(inside(folder / PUT_AWAY, file))
            return Reply()
        case "bring_in":
            return _brought(folder, str(content.get("name", "")), data)
        case "everything":
            return Reply({"name": "practice-work.zip"}, everything(folder))
        case "clear":
            clear(folder)
            return Reply()
    raise NotFoundError("This cannot be done with a practice file.")


def _target(folder: Path, file: str, opened: Sequence[Practice]) -> tuple[Path, Practice | None]:
    """The file that is meant and, where it is open, its practice."""
    if opened and not file:
        return opened[0].path, opened[0]
    path = inside(folder, file)
    return path, next((each for each in opened if each.path == path.absolute()), None)


def _made(path: Path) -> Reply:
    return Reply({"file": path.name})


def _renamed(path: Path, practice: Practice | None, title: str) -> Reply:
    if practice is None:
        return _made(store.rename(path, title))
    store.retitle(practice, title)
    return _made(practice.path)


def _written(folder: Path, path: Path, practice: Practice | None) -> Reply:
    """Write the work as YAML into the folder of records, and give it to be downloaded."""
    record = without_private(practice.record if practice else _record_of(path))
    text = files.record_to_yaml(record)
    if files.record_from_yaml(text, path.name) != record:
        raise StorageError(
            f"“{path.stem}” cannot be written as YAML without loss. Save a copy instead."
        )
    return _kept(folder / RECORDS / f"{path.stem}.yaml", text)


def _as_gedcom(folder: Path, path: Path, practice: Practice | None, *, redact: bool) -> Reply:
    """Write the family as GEDCOM, as `_written`; say what is not in it."""
    record = practice.record if practice else _record_of(path)
    text, report = files.family_to_gedcom(record.family, redact_living=redact)
    name = f"{path.stem}-without-living-people" if redact else path.stem
    reply = _kept(folder / RECORDS / f"{name}.ged", text)
    return Reply({**reply.said, "report": [asdict(each) for each in report]}, reply.data)


def _kept(path: Path, text: str) -> Reply:
    out = free_path(path)
    write_whole(out, text, over=False)
    return Reply({"name": out.name, "where": f"{RECORDS}/{out.name}"}, text.encode("utf-8"))


def _record_of(path: Path) -> Record:
    with store.open_practice(path) as practice:
        return practice.record


def _brought(folder: Path, name: str, data: bytes) -> Reply:
    # Some browsers send the whole path, in the manner of their own system.
    name = name.replace("\\", "/").rsplit("/", 1)[-1]
    if len(data) > LARGEST:
        raise StorageError(
            f"“{name}” is larger than any practice file. "
            f"At most {LARGEST // 1024**2} megabytes can be brought in."
        )
    if name.lower().endswith(files.GEDCOM):
        came = arrival(*files.read_gedcom(data, name), name)
        report = [asdict(each) for each in came.report]
        made = _made(_begun(folder, came.record, name))
        return Reply({**made.said, "people": len(came.record.family.people), "report": report})
    if name.lower().endswith(files.YAML):
        return _made(_begun(folder, _read(name, data), name))
    return _made(store.bring_in(folder, name, data))


def _begun(folder: Path, record: Record, name: str) -> Path:
    path = store.new_path(folder, record.title or Path(name).stem)
    store.create(path, record).close()
    return path


def _read(name: str, data: bytes) -> Record:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise StorageError(
            f"“{name}” is not a text file, so it holds no practice record."
        ) from None
    try:
        return files.record_from_yaml(text, name)
    except SosError as problem:
        first, *more = str(problem).splitlines()
        also = f" There are {len(more)} more problems like this." if more else ""
        raise StorageError(f"“{name}” is not a practice record. {first}{also}") from None
