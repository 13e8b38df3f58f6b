//! Where the desk lies before the camera: a pinhole projection from millimetres
//! on the desk to pixels.

/// Size of an ID-1 card in millimetres (ISO/IEC 7810).
pub(super) const CARD: [f32; 2] = [85.6, 53.98];
/// Radius of its corners in millimetres.
pub(super) const CORNER: f32 = 3.18;

/// How the card's plane lies. Shares are of the picture's width.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Pose {
    /// Place of the card's middle in the picture, shares.
    pub(super) centre: [f32; 2],
    /// Width of the card, were it not tilted, shares.
    pub(super) width: f32,
    /// Degrees clockwise.
    pub(super) turn: f32,
    /// Angle between the card's normal and the optical axis, degrees.
    pub(super) tilt: f32,
    /// Direction of the axis of the tilt, degrees.
    pub(super) axis: f32,
    /// Focal length, shares.
    pub(super) focal: f32,
}

impl Pose {
    /// The projection into a picture of a size in pixels.
    pub(super) fn view(&self, (width, height): (u32, u32)) -> View {
        let (w, h) = (f64::from(width), f64::from(height));
        let focal = f64::from(self.focal) * w;
        let depth = f64::from(self.focal) * f64::from(CARD[0]) / f64::from(self.width);
        // Pixel centres lie at whole numbers, so the picture's middle at (w - 1) / 2.
        let (px, py) = ((w - 1.0) / 2.0, (h - 1.0) / 2.0);
        let place = |share: f32| f64::from(share) * w - 0.5;
        let tx = (place(self.centre[0]) - px) * depth / focal;
        let ty = (place(self.centre[1]) - py) * depth / focal;
        let [[a, b], [d, e], [g, i]] = self.axes();
        View::new([
            [
                focal * a + px * g,
                focal * b + px * i,
                focal * tx + px * depth,
            ],
            [
                focal * d + py * g,
                focal * e + py * i,
                focal * ty + py * depth,
            ],
            [g, i, depth],
        ])
    }

    /// The desk's two directions in the camera's three.
    fn axes(&self) -> [[f64; 2]; 3] {
        let (sin, cos) = f64::from(self.turn).to_radians().sin_cos();
        let (ny, nx) = f64::from(self.axis).to_radians().sin_cos();
        let (st, ct) = f64::from(self.tilt).to_radians().sin_cos();
        // Rodrigues' rotation about (nx, ny, 0) of the turned directions.
        let tilted = |x: f64, y: f64| {
            let along = nx * x + ny * y;
            [
                x * ct + nx * along * (1.0 - ct),
                y * ct + ny * along * (1.0 - ct),
                (nx * y - ny * x) * st,
            ]
        };
        let (right, down) = (tilted(cos, sin), tilted(-sin, cos));
        [0, 1, 2].map(|row| [right[row], down[row]])
    }
}

/// A projection and its inverse.
#[derive(Debug, Clone, Copy)]
pub(super) struct View {
    to: [[f64; 3]; 3],
    from: [[f64; 3]; 3],
}

impl View {
    fn new(to: [[f64; 3]; 3]) -> Self {
        let [[a, b, c], [d, e, f], [g, h, i]] = to;
        let from = [
            [e * i - f * h, c * h - b * i, b * f - c * e],
            [f * g - d * i, a * i - c * g, c * d - a * f],
            [d * h - e * g, b * g - a * h, a * e - b * d],
        ];
        // The scale of the inverse does not matter to places, its sign to depths.
        let det = a * from[0][0] + b * from[1][0] + c * from[2][0];
        Self {
            to,
            from: from.map(|row| row.map(|value| value / det)),
        }
    }

    /// The view of a thing that lies on the desk at (x, y), turned by degrees.
    pub(super) fn of_thing(&self, x: f32, y: f32, degrees: f32) -> Self {
        let (sin, cos) = f64::from(degrees).to_radians().sin_cos();
        let (x, y) = (f64::from(x), f64::from(y));
        Self::new(
            self.to
                .map(|[p, q, r]| [p * cos + q * sin, q * cos - p * sin, p * x + q * y + r]),
        )
    }

    /// The pixel of a place in millimetres.
    #[expect(clippy::cast_possible_truncation, reason = "pixels")]
    pub(super) fn pixel(&self, [x, y]: [f32; 2]) -> [f32; 2] {
        let (x, y) = (f64::from(x), f64::from(y));
        let [p, q, r] = self.to.map(|row| row[0] * x + row[1] * y + row[2]);
        [(p / r) as f32, (q / r) as f32]
    }

    /// What gives places for pixels.
    #[expect(clippy::cast_possible_truncation, reason = "pixels")]
    pub(super) fn places(&self) -> Places {
        Places(self.from.map(|row| row.map(|value| value as f32)))
    }

    /// The corners of a card around the origin.
    pub(super) fn corners(&self, [width, height]: [f32; 2]) -> [[f32; 2]; 4] {
        let (x, y) = (width / 2.0, height / 2.0);
        [[-x, -y], [x, -y], [x, y], [-x, y]].map(|corner| self.pixel(corner))
    }
}

/// From pixels to millimetres.
#[derive(Debug, Clone, Copy)]
pub(super) struct Places([[f32; 3]; 3]);

impl Places {
    /// The place that a pixel's centre shows.
    pub(super) fn at(&self, x: f32, y: f32) -> [f32; 2] {
        let [p, q, r] = self.0.map(|row| row[0] * x + row[1] * y + row[2]);
        let scale = 1.0 / r;
        [p * scale, q * scale]
    }

    /// How fast a value of gradient (du, dv) at a place changes from pixel to pixel.
    pub(super) fn slope(&self, x: f32, y: f32, [u, v]: [f32; 2], [du, dv]: [f32; 2]) -> f32 {
        let [p, q, r] = self.0;
        let scale = 1.0 / (r[0] * x + r[1] * y + r[2]);
        let along = |c: usize| du * (p[c] - r[c] * u) + dv * (q[c] - r[c] * v);
        (along(0) * scale).hypot(along(1) * scale)
    }
}
