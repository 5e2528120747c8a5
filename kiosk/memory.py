"""Memory that was freed goes back to the system."""

import ctypes
import gc
from contextlib import suppress


def give_back() -> None:
    """Hand free memory back to the system where the allocator would keep it (glibc, malloc_trim(3)).

    Pictures of every size come and go, in several threads; what lies free between the others adds up to a hundred
    megabytes after a long visit.
    """
    gc.collect()
    # OSError, AttributeError: another system, another library, no such function.
    with suppress(OSError, AttributeError):
        ctypes.CDLL("libc.so.6").malloc_trim(0)
