"""Random weights with which a network of PyTorch says something else of each image, as one that was trained does."""

import math

import torch
from torch import nn

CLASSES = 1000
HIGHEST = 0.3


def normal(shape, generator):
    return torch.randn(shape, generator=generator)


def uniform(shape, low, high, generator):
    return low + (high - low) * torch.rand(shape, generator=generator)


def coarse_grid(values, is_compressible):
    """The spread, or half of it, as the step between two numbers; the same, where nothing is to be compressed."""
    if not is_compressible or values.numel() < 2:
        return values
    spread = values.std().item() or 1.0
    step = 2.0 ** math.floor(math.log2(spread))
    return torch.round(values / step) * step


def fill(network, generator, is_compressible):
    """Kernels keep the size of what goes through them; scales, shifts and the rest are moved from where they start."""
    with torch.no_grad():
        for name, parameter in network.named_parameters():
            kind, shape = name.split(".")[-1], parameter.shape
            if kind.endswith("weight") and parameter.ndim >= 2 and "bias_table" not in name:
                values = normal(shape, generator) * math.sqrt(1.6 / math.prod(shape[1:]))
            elif kind == "weight":
                values = uniform(shape, 0.6, 1.4, generator)
            elif kind == "bias":
                values = normal(shape, generator) * 0.1
            else:
                values = parameter + normal(shape, generator) * 0.1
            parameter.copy_(coarse_grid(values, is_compressible))


def normalizations(network):
    return [module for module in network.modules() if isinstance(module, nn.modules.batchnorm._BatchNorm)]


def set_statistics(network, batch, generator, is_compressible):
    """Those of the images themselves, and then moved a little."""
    found = normalizations(network)
    momenta = [module.momentum for module in found]
    for module in found:
        module.momentum = 1.0
        module.train()
    with torch.no_grad():
        network(batch)
    for module, momentum in zip(found, momenta):
        module.momentum = momentum
        module.eval()
        if module.running_mean is None:
            continue
        mean, variance = module.running_mean, module.running_var
        mean.add_(0.2 * variance.sqrt() * normal(mean.shape, generator))
        variance.mul_(uniform(variance.shape, 0.8, 1.25, generator)).clamp_(min=1e-5)
        if is_compressible:
            mean.copy_(mean.to(torch.bfloat16))
            variance.copy_(variance.to(torch.bfloat16))


def heads(network):
    """The layers that make a score for each class."""
    layers = [module for module in network.modules() if isinstance(module, (nn.Linear, nn.Conv2d))]
    return [layer for layer in layers if layer.weight.shape[0] == CLASSES]


def sharpen(network, batch, is_compressible):
    """Scales the last layers so that an image's highest probability is HIGHEST on average: neither flat nor saturated."""
    with torch.no_grad():
        logits = network(batch).double()
        low, high = 0.0, 1e6
        for _ in range(100):
            scale = (low + high) / 2
            highest = torch.softmax(logits * scale, dim=1).max(dim=1).values.mean()
            low, high = (scale, high) if highest < HIGHEST else (low, scale)
        if is_compressible:
            scale = 2.0 ** round(math.log2(scale))
        for layer in heads(network):
            layer.weight.mul_(scale)
            if layer.bias is not None:
                layer.bias.mul_(scale)


def make_lively(network, pixels, *, is_compressible):
    """Changes the weights of a network; `pixels` [images, 3, height, width] as it takes them."""
    generator = torch.Generator().manual_seed(7)
    batch = torch.from_numpy(pixels)
    network.eval()
    fill(network, generator, is_compressible)
    set_statistics(network, batch, generator, is_compressible)
    sharpen(network, batch, is_compressible)
    return network
