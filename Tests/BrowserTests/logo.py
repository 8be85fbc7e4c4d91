"""A brand with a logo and colours of its own: a wide dark mark on a clear ground, as most brands have one."""

import base64
import struct
import zlib

BRAND = """
brand: harbour
name: Harbour & Daughters
colour: "#7a1f5c"
logo: LOGO
context: allow
handles:
  - {network: x, name: HarbourHelp}
policies:
  default: {methods: [dm_link, dm_code, echo]}
"""


def picture(width=360, height=96):
    """A PNG (RFC 2083) of bars that grow to the right; what is not a bar is clear."""
    rows = b""
    for y in range(height):
        rows += b"\0"
        for x in range(width):
            bar = x % 40 < 26 and height - y <= 16 + x * (height - 16) // width
            rows += b"\x2a\x10\x22\xff" if bar else b"\0\0\0\0"

    def part(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", head) + part(b"IDAT", zlib.compress(rows)) + part(b"IEND", b"")


def branded(service):
    """The service, called by that brand."""
    yaml = BRAND.replace("LOGO", base64.b64encode(picture()).decode())
    return service.of(service.apply("harbour", yaml)[1])
