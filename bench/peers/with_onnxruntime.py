"""ONNX Runtime as a demanding user of Python has it: simplejpeg or OpenCV decodes, OpenCV resizes, threads work at once.

Arguments: model, folder with a sub-folder per class, "cold" or "steady", options as JSON: decoder ("simplejpeg", or
"opencv"), shrink (decode large photos at a half, a quarter or an eighth of their size), threads ("ahead": they load
batches while ONNX Runtime works on one with all processors; "whole": each takes batches from file to answer) and batch.
Prints JSON: images, seconds from disk to classes without start-up and after a warm-up, CPU seconds in the same time,
and the likeliest classes.

Resizing is OpenCV's own bilinear one: half-pixel centers without antialiasing as TensorFlow's, but rounded to bytes.
"""

import json
import os
import resource
import sys
import threading
import time
from collections import deque
from concurrent.futures import ThreadPoolExecutor

import cv2
import numpy as np
import onnxruntime
import simplejpeg

path, folder, mode, options = sys.argv[1:]
options = {"decoder": "simplejpeg", "shrink": False, "threads": "ahead", "batch": 32, **json.loads(options)}
SIZE = 224
WARM_UP = 32
PROCESSORS = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
own = threading.local()


def open_session():
    settings = onnxruntime.SessionOptions()
    settings.intra_op_num_threads = 1 if options["threads"] == "whole" else PROCESSORS
    # threads that wait by spinning take processor time from those that decode
    settings.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return onnxruntime.InferenceSession(path, settings, providers=["CPUExecutionProvider"])


def buffer_for(jpeg):
    """Memory of this thread, used again for each photo: fresh pages cost more than a resize."""
    height, width = simplejpeg.decode_jpeg_header(jpeg)[:2]
    if getattr(own, "buffer", None) is None or len(own.buffer) < height * width * 3:
        own.buffer = np.empty(height * width * 3, np.uint8)
    return own.buffer


def decode(photo):
    with open(photo, "rb") as file:
        content = file.read()
    if options["decoder"] == "opencv":
        flags = cv2.IMREAD_COLOR_RGB | cv2.IMREAD_IGNORE_ORIENTATION
        return cv2.imdecode(np.frombuffer(content, np.uint8), flags)
    least = SIZE if options["shrink"] else 0
    return simplejpeg.decode_jpeg(
        content, "RGB", fastdct=True, min_height=least, min_width=least, buffer=buffer_for(content)
    )


def load_into(pixels, photo):
    resized = cv2.resize(decode(photo), (SIZE, SIZE), interpolation=cv2.INTER_LINEAR)
    np.multiply(resized, np.float32(1 / 127.5), out=pixels)
    np.subtract(pixels, np.float32(1), out=pixels)


def empty_batch(photos):
    return np.empty((len(photos), SIZE, SIZE, 3), np.float32)


def predict(pixels):
    return session.run(None, {input_name: pixels})[0].argmax(axis=1)


def load_and_predict(photos):
    pixels = empty_batch(photos)
    for i, photo in enumerate(photos):
        load_into(pixels[i], photo)
    return predict(pixels)


def begin(photos):
    pixels = empty_batch(photos)
    return pixels, [pool.submit(load_into, pixels[i], photo) for i, photo in enumerate(photos)]


def predict_ahead(batches):
    """The next batch is loaded while this one is predicted."""
    under_way = deque()
    for batch in [*batches, None]:
        if batch:
            under_way.append(begin(batch))
        if len(under_way) > 1 or not batch:
            pixels, loading = under_way.popleft()
            for photo in loading:
                photo.result()
            yield predict(pixels)


def classify(photos):
    size = options["batch"]
    batches = [photos[start : start + size] for start in range(0, len(photos), size)]
    if options["threads"] == "whole":
        return np.concatenate(list(pool.map(load_and_predict, batches)))
    return np.concatenate(list(predict_ahead(batches)))


def cpu_seconds():
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


# the threads are ours
cv2.setNumThreads(1)
session = open_session()
input_name = session.get_inputs()[0].name
photos = [
    os.path.join(folder, label, name)
    for label in sorted(os.listdir(folder))
    for name in sorted(os.listdir(os.path.join(folder, label)))
]
with ThreadPoolExecutor(PROCESSORS) as pool:
    if mode == "steady":
        classify(photos[:WARM_UP])
    started, cpu = time.perf_counter(), cpu_seconds()
    top = classify(photos)
    seconds, cpu = time.perf_counter() - started, cpu_seconds() - cpu
print(json.dumps({"images": len(top), "seconds": seconds, "cpuSeconds": cpu, "top": top.tolist()}))
