"""The notebook's way: Keras's loader in batches of 32, preprocess_input, model.predict.

Arguments: model, folder with a sub-folder per class, "cold" or "steady". Prints JSON: images, seconds from disk to
probabilities without start-up and after a warm-up, CPU seconds in the same time, and the likeliest classes.
"""

import json
import os
import resource
import sys
import time

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
os.environ["CUDA_VISIBLE_DEVICES"] = ""
import keras

path, folder, mode = sys.argv[1:]


def cpu_seconds():
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def load(count=None):
    dataset = keras.utils.image_dataset_from_directory(
        folder, shuffle=False, image_size=(224, 224), batch_size=32, verbose=False
    )
    if count:
        dataset = dataset.take(count)
    preprocess = keras.applications.mobilenet_v2.preprocess_input
    return dataset.map(lambda images, labels: (preprocess(images), labels))


model = keras.models.load_model(path, compile=False)
if mode == "steady":
    model.predict(load(1), verbose=0)
started, cpu = time.perf_counter(), cpu_seconds()
probabilities = model.predict(load(), verbose=0)
print(
    json.dumps(
        {
            "images": len(probabilities),
            "seconds": time.perf_counter() - started,
            "cpuSeconds": cpu_seconds() - cpu,
            "top": probabilities.argmax(axis=1).tolist(),
        }
    )
)
