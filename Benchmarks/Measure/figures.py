"""Repeated measurements, and how to print them."""


class Figures:
    """Seconds, bytes or MiB, in the order of measurement."""

    def __init__(self, values=()):
        self.values = list(values)

    def quantile(self, share):
        ordered = sorted(self.values)
        return ordered[min(len(ordered) - 1, int(share * len(ordered)))]

    @property
    def median(self):
        return self.quantile(0.5)

    def milliseconds(self, share=0.5):
        return number(self.quantile(share) * 1000)

    def spread(self, factor=1):
        """The median and the range: `4.1 (3.9–5.2)`."""
        if not self.values:
            return "–"
        low, middle, high = (number(self.quantile(share) * factor) for share in (0, 0.5, 1))
        return f"{middle} ({low}–{high})"


def number(value):
    """Only the significant digits."""
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 1 else f"{value:.2f}"
