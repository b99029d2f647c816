"""The rules in NumPy, and Ward's clusters in SciPy, of the head and logits on standard input; JSON both ways."""

import json
import sys

import numpy
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.special import logsumexp, softmax


def group_logits(logits, kernel, bias, groups):
    centered = kernel - kernel.mean(axis=1, keepdims=True)
    length = numpy.sqrt((centered**2).sum(axis=0).mean())
    # a fine logit without its bias and without the mean of all is x times a centered column
    responses = (logits - bias) - (logits - bias).mean(axis=1, keepdims=True)
    stacked = lambda column: numpy.stack([column(group) for group in groups], axis=1)
    log_sum = stacked(lambda group: logsumexp(logits[:, group], axis=1))
    mean = stacked(lambda group: logits[:, group].mean(axis=1))
    variance = stacked(lambda group: logits[:, group].var(axis=1))
    sizes = numpy.array([len(group) for group in groups])
    averages = lambda group: numpy.linalg.norm(centered[:, group].mean(axis=1))
    return {
        "head-unit": length * stacked(lambda g: responses[:, g].mean(axis=1) / averages(g)),
        "head-discriminant": discriminant(responses, centered, length, groups),
        "second-order": mean + variance / 2 + numpy.log(sizes) / 2,
        "product": stacked(lambda group: (logits - bias)[:, group].mean(axis=1)) + log_sum,
        "weighted:0.25": log_sum - 0.75 * numpy.log(sizes),
        "prototypes:3": prototypes(logits, kernel, groups, 3),
        "low-rank:2": stacked(lambda group: low_rank(logits[:, group], kernel[:, group], 2)),
    }


def discriminant(responses, centered, length, groups):
    """The primal of the ridge regression: weighted normal equations in the features."""
    used = numpy.concatenate(groups)
    sizes = numpy.concatenate([[len(group)] * len(group) for group in groups])
    columns = centered[:, used]
    ridge = length**2 / sizes.mean() * numpy.eye(len(centered))
    membership = numpy.array([[index in group for group in groups] for index in used], dtype=float)
    solution = numpy.linalg.solve((columns / sizes) @ columns.T + ridge, (columns / sizes) @ membership)
    unit = solution / numpy.linalg.norm(solution, axis=0)
    # features of an image from its responses: least squares, since responses = x times the centered columns
    features = numpy.linalg.lstsq(centered.T, responses.T, rcond=None)[0].T
    return length * features @ unit


def low_rank(logits, columns, most):
    """The variance along the first right singular vectors of the group's deviations."""
    mean = logits.mean(axis=1, keepdims=True)
    directions = numpy.linalg.svd(columns - columns.mean(axis=1, keepdims=True))[2][:most]
    squares = (((logits - mean) @ directions.T) ** 2).sum(axis=1)
    return mean[:, 0] + squares / (2 * logits.shape[1]) + numpy.log(logits.shape[1]) / 2


def prototypes(logits, kernel, groups, most):
    def of_group(group):
        clusters = ward(kernel, group, most)
        return logsumexp([logits[:, c].mean(axis=1) + numpy.log(len(c)) for c in clusters], axis=0)

    return numpy.stack([of_group(group) for group in groups], axis=1)


def ward(kernel, group, most):
    if len(group) <= most:
        return [[index] for index in group]
    labels = fcluster(linkage(kernel[:, group].T, "ward"), most, "maxclust")
    clusters = [[index for index, label in zip(group, labels) if label == wanted] for wanted in set(labels)]
    return sorted(clusters)


given = json.load(sys.stdin)
kernel = numpy.asarray(given["kernel"]).reshape(given["featureCount"], -1)
logits = numpy.asarray(given["logits"]).reshape(-1, kernel.shape[1])
rules = group_logits(logits, kernel, numpy.asarray(given["bias"]), given["groups"])
json.dump(
    {
        "rules": {rule: softmax(values, axis=1).ravel().tolist() for rule, values in rules.items()},
        "clusters": [ward(kernel, given["cluster"], most) for most in given["counts"]],
    },
    sys.stdout,
    default=int,
)
