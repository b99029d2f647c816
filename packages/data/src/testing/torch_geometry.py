"""Writes resize/golden/torch-geometry.json: what torchvision, timm and Transformers make of pictures of many sizes.

Run by hand, since PyTorch is large, in an environment of its own:
    pip install pillow==12.3.0 numpy==2.3.5 torch==2.15.0 torchvision==0.29.2 timm==1.0.31 transformers==5.24.0
    python packages/data/src/testing/torch_geometry.py [torchvision] [timm] [transformers]

Of libraries that are named, the rows are made anew; those of the others stay.

Of each case it holds the size of the picture, the geometry as we write it, and the SHA-256 of the 8-bit pixels that the
library's own transform makes, height × width × channels.
"""

import hashlib
import json
import sys
from pathlib import Path

import numpy as np
from PIL import Image

SIZES = [[1, 1], [1, 40], [57, 2], [19, 19], [20, 31], [33, 20], [37, 61], [64, 48], [75, 50], [101, 67], [90, 202]]
names = {"lanczos3": "lanczos"}


def picture(height, width):
    """Pixels that are the same in the test: the low byte of a mix of their places."""
    y, x, c = np.meshgrid(*(np.arange(n, dtype=np.uint32) for n in (height, width, 3)), indexing="ij")
    mixed = y * np.uint32(2654435761) ^ x * np.uint32(2246822519) ^ c * np.uint32(3266489917)
    return Image.fromarray(((mixed * np.uint32(668265263)) >> np.uint32(24)).astype(np.uint8))


def by_torchvision(size, crop, interpolation):
    from torchvision.transforms import CenterCrop, Compose, InterpolationMode, Resize

    mode = InterpolationMode(names.get(interpolation, interpolation))
    return Compose([Resize(size, interpolation=mode), *([CenterCrop(crop)] if crop else [])])


def by_timm(input_size, crop_pct, crop_mode, interpolation, mean):
    from timm.data import create_transform

    return create_transform(
        input_size=(3, *input_size),
        interpolation=names.get(interpolation, interpolation),
        mean=mean,
        crop_pct=crop_pct,
        crop_mode=crop_mode,
        normalize=False,
    )


def by_transformers(processor):
    return lambda image: processor(image, do_rescale=False, do_normalize=False)["pixel_values"][0]


def resize(mode, size, interpolation):
    return {"mode": mode, "size": size, "interpolation": interpolation, "antialias": True}


def torchvision_cases():
    for interpolation in ["bilinear", "bicubic", "nearest"]:
        for size, crop in [(24, [20, 20]), (25, [20, 22]), (32, [33, 35]), (29, [40, 12])]:
            geometry = {"resize": resize("shortest-edge", size, interpolation), "crop": crop}
            yield geometry, by_torchvision(size, crop, interpolation)
        geometry = {"resize": resize("stretch", [21, 30], interpolation)}
        yield geometry, by_torchvision([21, 30], None, interpolation)


def timm_cases():
    mean = [0.485, 0.456, 0.406]
    fill = [round(255 * v) for v in mean]
    for crop, share in [([24, 24], 0.875), ([24, 24], 0.95), ([24, 24], 1.0), ([25, 18], 0.9), ([31, 40], 0.875)]:
        size = [int(side / share) for side in crop]
        shorter = size[0] if crop[0] == crop[1] else size
        for crop_mode, mode, own in [
            ("center", "shortest-edge", shorter),
            ("squash", "stretch", size),
            ("border", "pad", size),
        ]:
            geometry = {"resize": resize(mode, own, "bicubic"), "crop": crop}
            if crop_mode == "border":
                geometry["fill"] = fill
            yield geometry, by_timm(crop, share, crop_mode, "bicubic", mean)


def transformers_cases():
    from transformers.models.clip.image_processing_pil_clip import CLIPImageProcessorPil
    from transformers.models.convnext.image_processing_pil_convnext import ConvNextImageProcessorPil
    from transformers.models.vit.image_processing_pil_vit import ViTImageProcessorPil

    for short, (height, width) in [(24, [20, 20]), (25, [20, 20]), (32, [33, 35]), (29, [40, 13]), (29, [40, 12])]:
        geometry = {"resize": resize("shortest-edge", short, "bicubic"), "crop": [height, width]}
        crop_size = {"height": height, "width": width}
        yield geometry, by_transformers(CLIPImageProcessorPil(size={"shortest_edge": short}, crop_size=crop_size))
    for height, width, resample, interpolation in [
        (24, 24, 2, "bilinear"),
        (30, 17, 1, "lanczos3"),
        (30, 17, 5, "hamming"),
    ]:
        geometry = {"resize": resize("stretch", [height, width], interpolation)}
        size = {"height": height, "width": width}
        yield geometry, by_transformers(ViTImageProcessorPil(size=size, resample=resample))
    for share in [0.875, 0.8]:
        geometry = {"resize": resize("shortest-edge", int(24 / share), "bicubic"), "crop": [24, 24]}
        yield geometry, by_transformers(
            ConvNextImageProcessorPil(size={"shortest_edge": 24}, crop_pct=share, resample=3)
        )


libraries = {"torchvision": torchvision_cases, "timm": timm_cases, "transformers": transformers_cases}


def digest(made):
    pixels = np.asarray(made)
    if pixels.shape[0] == 3 and pixels.ndim == 3 and not isinstance(made, Image.Image):
        pixels = pixels.transpose(1, 2, 0)
    assert pixels.dtype == np.uint8, pixels.dtype
    return {"size": list(pixels.shape[:2]), "sha256": hashlib.sha256(np.ascontiguousarray(pixels).tobytes()).hexdigest()}


def rows_of(library):
    for geometry, transform in libraries[library]():
        if library == "transformers":
            geometry["centering"] = "floor"
        made = []
        for height, width in SIZES:
            try:
                made.append({"source": [height, width], **digest(transform(picture(height, width)))})
            except ValueError as error:  # a side of no pixel
                print(library, geometry, height, width, error)
        yield {"library": library, "geometry": geometry, "made": made}


path = Path(__file__).parent.parent / "resize" / "golden" / "torch-geometry.json"
path.parent.mkdir(exist_ok=True)
asked = sys.argv[1:] or list(libraries)
before = json.loads(path.read_text()) if path.exists() else []
rows = []
for library in libraries:
    kept = [row for row in before if row["library"] == library]
    rows += rows_of(library) if library in asked else kept
path.write_text("[\n" + ",\n".join(json.dumps(row) for row in rows) + "\n]\n")
print(f"{len(rows)} geometries of {len(SIZES)} pictures are in {path}")
