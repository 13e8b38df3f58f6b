"""OpenCV's way of the card's checks on a live frame.

The same questions as ours, with what OpenCV has for them: the card's corners, how
it lies, a second card, fingers, light, glare, blur by two measures in two zones,
a portrait, and the flat card of 856×540 pixels that most of them look at.
"""

import json

import cv2
import numpy as np

WIDTH, HEIGHT = 856, 540
FLAT = np.float32([[0, 0], [WIDTH - 1, 0], [WIDTH - 1, HEIGHT - 1], [0, HEIGHT - 1]])
PORTRAIT = (slice(130, 470), slice(590, 820))
TEXT = (slice(40, 500), slice(40, 570))
SKIN_LOW, SKIN_HIGH = np.array([60, 135, 85], np.uint8), np.array([255, 180, 135], np.uint8)


def by_contour(edges, guide):
    """A contour of four corners near the guide's size; the best, and how many."""
    thick = cv2.dilate(edges, np.ones((3, 3), np.uint8))
    contours, _ = cv2.findContours(thick, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
    x, y, w, h = guide
    found = []
    for contour in contours:
        if len(contour) < 4:
            continue
        area = cv2.contourArea(contour)
        if not 0.5 * w * h < area < 1.4 * w * h:
            continue
        corners = cv2.approxPolyDP(contour, 0.02 * cv2.arcLength(contour, True), True)
        if len(corners) == 4 and cv2.isContourConvex(corners):
            found.append(corners.reshape(4, 2).astype(np.float32))
    if not found:
        return None, 0
    middle = np.float32([x + w / 2, y + h / 2])
    found.sort(key=lambda quad: float(np.linalg.norm(quad.mean(0) - middle)))
    return in_order(found[0]), len(found)


def in_order(quad):
    """Upper left, upper right, lower right, lower left."""
    total, apart = quad.sum(1), quad[:, 1] - quad[:, 0]
    return quad[[total.argmin(), apart.argmin(), total.argmax(), apart.argmax()]]


def by_lines(edges, guide):
    """The strongest line near each side of the guide, and where they cross."""
    lines = cv2.HoughLinesP(edges, 1, np.pi / 360, 40, minLineLength=60, maxLineGap=12)
    if lines is None:
        return None
    lines = lines.reshape(-1, 4).astype(np.float32)
    x, y, w, h = guide
    ends = lines.reshape(-1, 2, 2)
    middle, way = ends.mean(1), ends[:, 1] - ends[:, 0]
    length = np.hypot(way[:, 0], way[:, 1])
    flat = np.abs(way[:, 1]) < 0.16 * np.abs(way[:, 0])
    steep = np.abs(way[:, 0]) < 0.16 * np.abs(way[:, 1])
    chosen = []
    for along, axis, at, band in (
        (flat, 1, y, 0.12 * h),
        (steep, 0, x + w, 0.12 * w),
        (flat, 1, y + h, 0.12 * h),
        (steep, 0, x, 0.12 * w),
    ):
        near = along & (np.abs(middle[:, axis] - at) < band)
        if not near.any():
            return None
        chosen.append(lines[np.where(near, length, 0).argmax()])
    homogeneous = [np.cross([a, b, 1], [c, d, 1]) for a, b, c, d in chosen]
    top, right, bottom, left = homogeneous
    quad = []
    for one, other in ((top, left), (top, right), (bottom, right), (bottom, left)):
        px, py, s = np.cross(one, other)
        if abs(s) < 1e-6:
            return None
        quad.append([px / s, py / s])
    return np.float32(quad)


def corners(grey, guide):
    smooth = cv2.GaussianBlur(grey, (5, 5), 0)
    edges = cv2.Canny(smooth, 40, 120)
    quad, cards = by_contour(edges, guide)
    if quad is None:
        quad = by_lines(edges, guide)
    if quad is None:
        x, y, w, h = guide
        quad, cards = np.float32([[x, y], [x + w, y], [x + w, y + h], [x, y + h]]), 0
    inside = quad.min() > 8 and quad[:, 0].max() < grey.shape[1] - 8
    if inside and quad[:, 1].max() < grey.shape[0] - 8:
        rule = (cv2.TERM_CRITERIA_EPS + cv2.TERM_CRITERIA_MAX_ITER, 10, 0.05)
        quad = cv2.cornerSubPix(grey, quad.reshape(4, 1, 2), (5, 5), (-1, -1), rule).reshape(4, 2)
    return quad, cards


def place(quad, shape):
    """Coverage, tilt by the sides' ratios, and whether it is cut off."""
    sides = np.linalg.norm(np.roll(quad, -1, 0) - quad, axis=1)
    tilt = max(abs(1 - sides[0] / max(sides[2], 1)), abs(1 - sides[1] / max(sides[3], 1)))
    cut = bool((quad < 0).any() or (quad[:, 0] > shape[1]).any() or (quad[:, 1] > shape[0]).any())
    return sides[0] / shape[1], tilt, cut


def crete(grey):
    """Crete et al. 2007: how much of the neighbours' differences a blur takes away."""
    worst = 0.0
    for size, dx, dy in (((9, 1), 1, 0), ((1, 9), 0, 1)):
        blurred = cv2.blur(grey, size)
        before = cv2.absdiff(grey[dy:, dx:], grey[: grey.shape[0] - dy, : grey.shape[1] - dx])
        after = cv2.absdiff(
            blurred[dy:, dx:], blurred[: grey.shape[0] - dy, : grey.shape[1] - dx]
        )
        lost = cv2.subtract(before, after)
        total = cv2.sumElems(before)[0]
        worst = max(worst, (total - cv2.sumElems(lost)[0]) / max(total, 1.0))
    return worst


def sharpness(grey):
    """Laplacian's variance over the zone's own, and the re-blur measure."""
    _, spread = cv2.meanStdDev(cv2.Laplacian(grey, cv2.CV_16S, ksize=3))
    _, own = cv2.meanStdDev(grey)
    return float(spread[0, 0] ** 2 / max(own[0, 0] ** 2, 1.0)), crete(grey)


def glare(flat):
    """The largest saturated spot × its ring's contrast × its solidity."""
    least = cv2.min(cv2.min(flat[:, :, 0], flat[:, :, 1]), flat[:, :, 2])
    bright = cv2.threshold(least, 249, 255, cv2.THRESH_BINARY)[1]
    bright = cv2.morphologyEx(bright, cv2.MORPH_OPEN, np.ones((7, 7), np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(bright)
    worst = 0.0
    for i in range(1, count):
        x, y, w, h, area = (int(value) for value in stats[i])
        if area < 150:
            continue
        left, top = max(x - 31, 0), max(y - 31, 0)
        window = (slice(top, y + h + 31), slice(left, x + w + 31))
        spot = (labels[window] == i).astype(np.uint8)
        ring = cv2.dilate(spot, np.ones((61, 61), np.uint8))
        ring = cv2.subtract(ring, cv2.dilate(spot, np.ones((25, 25), np.uint8)))
        drop = 255 - cv2.mean(least[window], ring)[0]
        outline = cv2.findContours(spot, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)[0]
        hull = cv2.contourArea(cv2.convexHull(max(outline, key=len)))
        solid = min(area / max(hull, 1.0), 1.0)
        worst = max(worst, area / least.size * min(drop / 20, 2) * solid**2)
    return worst


def light(grey):
    """Mean and the dark, middle and bright percentiles."""
    histogram = cv2.calcHist([grey], [0], None, [256], [0, 256]).ravel()
    share = histogram.cumsum() / grey.size
    return np.searchsorted(share, (0.05, 0.5, 0.95))


def skin(picture):
    tones = cv2.cvtColor(picture, cv2.COLOR_BGR2YCrCb)
    return cv2.inRange(tones, SKIN_LOW, SKIN_HIGH)


def look(frame, guide):
    grey = cv2.cvtColor(frame, cv2.COLOR_BGR2GRAY)
    quad, cards = corners(grey, guide)
    how = place(quad, grey.shape)
    # Fingers: skin over the border of the card.
    border = np.zeros(grey.shape, np.uint8)
    cv2.polylines(border, [quad.astype(np.int32)], True, 255, 24)
    fingers = cv2.countNonZero(cv2.bitwise_and(skin(frame), border))
    homography = cv2.getPerspectiveTransform(quad.astype(np.float32), FLAT)
    flat = cv2.warpPerspective(frame, homography, (WIDTH, HEIGHT), flags=cv2.INTER_LINEAR)
    flat_grey = cv2.cvtColor(flat, cv2.COLOR_BGR2GRAY)
    face = skin(flat[PORTRAIT])
    portrait = cv2.countNonZero(face) / face.size
    return (
        cards,
        how,
        fingers,
        light(flat_grey),
        glare(flat),
        portrait,
        [sharpness(flat_grey[zone]) for zone in (TEXT, PORTRAIT)],
    )


def load(folder):
    asked = json.loads((folder / "card.json").read_text())
    frames = [cv2.imread(str(folder / name)) for name in asked["frames"]]
    guide = asked["guide"]
    pieces = [lambda frame=frame: look(frame, guide) for frame in frames]
    name = "Canny, contours or Hough lines, sub-pixel corners, warp, Crete, Laplacian, glare, skin"
    return f"OpenCV {cv2.__version__}: {name}", pieces
