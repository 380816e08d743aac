"""Random choices that are the same on every machine and with every Python."""

import random

MASK = (1 << 64) - 1


def mixed(*numbers):
    """A 64-bit hash of numbers (splitmix64)."""
    state = 0
    for number in numbers:
        state = (state + number + 0x9E3779B97F4A7C15) & MASK
        state = ((state ^ (state >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        state = ((state ^ (state >> 27)) * 0x94D049BB133111EB) & MASK
        state ^= state >> 31
    return state


def skewed(chance, count):
    """An index below `count` by Zipf's law with exponent 0.8: the first of 7,000 is drawn in 4 % of all cases."""
    return min(count - 1, int((1 + chance * (count**0.2 - 1)) ** 5) - 1)


class Dice:
    """A stream of random choices. Only Python's `random()` is guaranteed never to change, so only that is used."""

    def __init__(self, *seed):
        self.chance = random.Random(mixed(*seed)).random

    def below(self, count):
        return int(self.chance() * count)

    def between(self, low, high):
        return low + int(self.chance() * (high - low + 1))

    def one(self, choices):
        return choices[int(self.chance() * len(choices))]

    def skewed(self, count):
        return skewed(self.chance(), count)

    def often(self, share):
        return self.chance() < share
