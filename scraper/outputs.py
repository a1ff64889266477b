"""Where records go: standard output or a file that is whole or untouched."""

import errno
import os
import re
import stat
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final, Protocol

_STALE: Final = 24 * 60 * 60  # seconds without a byte: nobody writes it any more


class Sink(Protocol):
    """Takes bytes."""

    def write(self, data: bytes, /) -> int:
        """Take the bytes; the number taken."""

    def flush(self) -> None:
        """Hand on what is held."""


@contextmanager
def sink(target: Path | None) -> Iterator[Sink]:
    """Where to write: standard output for None, a device or pipe as it is, else a file that appears at once when all is written.

    The file's permissions are kept and symbolic links are followed; after an error or an interruption the old file stands.
    """
    if target is None or str(target) == "-":
        if sys.stdout is None or not sys.stdout.writable():
            raise OSError(errno.EBADF, "standard output is closed")
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
    elif target.exists() and not target.is_file():
        with target.open("wb") as device:
            yield device
    else:
        with _replacing(Path(os.path.realpath(target))) as file:
            yield file


@contextmanager
def _replacing(target: Path) -> Iterator[Sink]:
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(13, os.strerror(13), str(target))
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".part", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(_mode(target))
        Path(name).replace(target)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise
    _remove_stale(target)


def _remove_stale(target: Path) -> None:
    """Removes what killed writers of the same file have left; who writes at the same time is left alone."""
    part = re.compile(re.escape(f".{target.name}.") + r"[a-z0-9_]{8}\.part")
    with suppress(OSError):
        for path in target.parent.iterdir():
            if part.fullmatch(path.name) and path.stat().st_mtime < time.time() - _STALE:
                path.unlink()


def _mode(target: Path) -> int:
    """The old file's permissions, or those of a new one."""
    if target.exists():
        return stat.S_IMODE(target.stat().st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
