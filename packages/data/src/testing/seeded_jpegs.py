"""Writes JPEGs of all kinds, the same in every run: FOLDER, COUNT."""

import base64
import io
import os
import sys

import numpy as np
from PIL import Image

folder, count = sys.argv[1], int(sys.argv[2])

# sequential and progressive with arithmetic codes, which Pillow does not write: jpegtran made them of a gradient
ARITHMETIC = [
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//yQARCAATABcDASIAAhEBAxEB/8wACgAQEAUBEBEF/9oADAMBAAIRAxEAPwD/AJXtH+owyMENYFunNtbC2vKE9aIEibmdgiSdWBAblLGK6kLrORQc5FPIOTwHDvHRF6+EbdUnbiEjNBAvkQVwdqIexXmEsBfufCO2miljKTDy95wrmWrKgeVYJ+zFIU5ufpV5BhNfZQj/2Q==",
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//ygARCAATABcDASIAAhEBAxEB/8wABgAQARD/2gAMAwEAAhADEAAAAf8AK/M7Ul2T85YbCalVGjLblm9iWP/MAAQQBf/aAAgBAQABBQISoc+T+wThgSjE0P/MAAQRBf/aAAgBAwEBPwEUKc9jDOEIgP/MAAQRBf/aAAgBAgEBPwEW/sgM/d7xGFRO4P/MAAQQBf/aAAgBAQAGPwLA/8wABBAF/9oACAEBAAE/IcqyQ49sT6iSgP/aAAwDAQACAAMAAAAQOzqs/8wABBEF/9oACAEDAQE/EFzKQC4PSv/MAAQRBf/aAAgBAgEBPxB4cJMcPrzuoK8AByD/zAAEEAX/2gAIAQEAAT8QH15j7rB3IRbAFv8AzzF8lopAQf/Z",
]


def picture(random, size, channels):
    """Waves and noise, smooth or rough."""
    width, height = size
    y, x = np.mgrid[0:height, 0:width]
    waves = [100 * np.sin(x / random.uniform(2, 20) + y / random.uniform(2, 20)) for _ in range(channels)]
    noise = random.integers(-1, 2, (height, width, channels)) * random.integers(0, 90)
    return np.clip(128 + np.stack(waves, -1) + noise, 0, 255).astype("uint8")


def encode(pixels, **options):
    channels = pixels.shape[2]
    image = Image.fromarray(pixels[..., 0] if channels == 1 else pixels, {1: "L", 3: "RGB", 4: "CMYK"}[channels])
    file = io.BytesIO()
    image.save(file, "JPEG", **options)
    return file.getvalue()


def segments(jpeg):
    """The segments before the pixels with their markers, and the codes behind them."""
    at, found = 2, []
    while True:
        marker, length = jpeg[at + 1], int.from_bytes(jpeg[at + 2 : at + 4], "big")
        found.append((marker, jpeg[at : at + 2 + length]))
        at += 2 + length
        if marker == 0xDA:
            return found, jpeg[at:-2]


def with_samplings(random, size, factors):
    """Three gray JPEGs as the scans of one, whose components have any factors: [(across, down), ...]."""
    widest, highest = max(across for across, _ in factors), max(down for _, down in factors)
    width, height = size
    quality = int(random.integers(5, 100))
    frame, scans, tables = b"", b"", b""
    for number, (across, down) in enumerate(factors, 1):
        part = -(-width * across // widest), -(-height * down // highest)
        own, codes = segments(encode(picture(random, part, 1), quality=quality))
        tables = b"".join(segment for marker, segment in own if marker in (0xDB, 0xC4))
        frame += bytes([number, across * 16 + down, 0])
        scans += b"\xff\xda\x00\x08\x01" + bytes([number, 0, 0, 63, 0]) + codes
    sizes = height.to_bytes(2, "big") + width.to_bytes(2, "big")
    return b"\xff\xd8" + tables + b"\xff\xc0\x00\x11\x08" + sizes + b"\x03" + frame + scans + b"\xff\xd9"


ODD = [
    [(4, 1), (1, 1), (1, 1)],
    [(1, 4), (1, 1), (1, 1)],
    [(4, 2), (1, 1), (1, 1)],
    [(1, 2), (1, 1), (1, 1)],
    [(2, 2), (2, 1), (1, 2)],
    [(2, 2), (1, 1), (2, 2)],
    [(3, 1), (1, 1), (1, 1)],
    [(1, 1), (2, 2), (2, 2)],
    [(2, 1), (2, 1), (1, 1)],
]


def damaged(random, jpeg):
    """Bits flipped, a marker put in, junk before a segment, something behind, or the end missing."""
    broken = bytearray(jpeg)
    middle = len(jpeg) // 2
    kind = random.integers(6)
    if kind == 0:
        return jpeg[: int(random.integers(4, len(jpeg)))]
    if kind == 1:
        broken[middle:middle] = bytes([0xFF, 0xD0 + int(random.integers(8))])
    elif kind == 2:
        broken[2:2] = bytes(random.integers(0, 255, 5).tolist())
    elif kind == 3:
        broken += b"what follows" * 9
    else:
        for _ in range(kind - 3):
            broken[int(random.integers(middle, len(jpeg)))] ^= 1 << int(random.integers(8))
    return bytes(broken)


def options(random):
    chosen = {"quality": int(random.integers(5, 100)), "progressive": bool(random.integers(2))}
    if random.integers(3) == 0:
        chosen["restart_marker_blocks"] = int(random.integers(1, 9))
    if random.integers(4) == 0:
        chosen["icc_profile"] = bytes(random.integers(0, 255, 300).tolist())
    if random.integers(4) == 0:
        chosen["exif"] = Image.Exif()
        chosen["exif"][0x0112] = int(random.integers(1, 9))
    return chosen


KINDS = ["rgb", "rgb", "gray", "cmyk", "as-rgb", "odd", "damaged", "damaged", "arithmetic", "12-bit"]


def made(random, kind, turn):
    size = tuple(int(side) for side in random.integers(1, 120, 2))
    if kind == "odd":
        return with_samplings(random, size, ODD[turn % len(ODD)])
    if kind == "arithmetic":
        return base64.b64decode(ARITHMETIC[turn % 2])
    sampling = {"subsampling": ["4:4:4", "4:2:2", "4:2:0"][random.integers(3)]}
    more = {"keep_rgb": True} if kind == "as-rgb" else sampling
    channels = {"gray": 1, "cmyk": 4}.get(kind, 3)
    jpeg = encode(picture(random, size, channels), **options(random), **more)
    if kind == "damaged":
        return damaged(random, jpeg)
    if kind == "12-bit":
        frame = max(jpeg.find(b"\xff\xc0\x00\x11"), jpeg.find(b"\xff\xc2\x00\x11"))
        return jpeg[: frame + 4] + bytes([12]) + jpeg[frame + 5 :]
    return jpeg


for i in range(count):
    kind = KINDS[i % len(KINDS)]
    with open(os.path.join(folder, f"{i:03d}-{kind}.jpg"), "wb") as file:
        file.write(made(np.random.default_rng(i), kind, i // len(KINDS)))
print("null")
