//! A face as 128 numbers: dlib's residual network.
//!
//! He et al. 2016, "Deep residual learning", as trained by Davis King for dlib;
//! the file's origin and licence are in `models/README.md`.

use image::RgbImage;
use toroku_vision::network::{self, Network, OnnxFile};
use toroku_vision::{ModelError, UPRIGHT_SIZE};

const SIDE: usize = UPRIGHT_SIZE as usize;
const FILE: OnnxFile = OnnxFile {
    name: "face_embedding_dlib_f16",
    bytes: include_bytes!("../../models/face_embedding_dlib_f16.onnx"),
    input: [1, 3, SIDE, SIDE],
};

/// A face's numbers. Neither shown nor stored.
pub(super) struct Embedding(Vec<f32>);

impl Embedding {
    /// Euclidean distance.
    pub(super) fn distance(&self, other: &Self) -> f32 {
        let square = |(a, b): (&f32, &f32)| (a - b).powi(2);
        self.0.iter().zip(&other.0).map(square).sum::<f32>().sqrt()
    }
}

/// The network.
pub(super) struct Embedder {
    network: Box<dyn Network>,
}

impl Embedder {
    pub(super) fn open() -> Result<Self, ModelError> {
        Ok(Self {
            network: network::open(FILE)?,
        })
    }

    /// The numbers of an upright face.
    pub(super) fn embed(&mut self, chip: &RgbImage) -> Result<Embedding, ModelError> {
        let channel = |index: usize| chip.pixels().map(move |pixel| f32::from(pixel.0[index]));
        let input: Vec<f32> = (0..3).flat_map(channel).collect();
        let mut outputs = Vec::new();
        self.network.run(&input, &mut outputs)?;
        let numbers = outputs.pop().unwrap_or_default();
        if numbers.len() == 128 {
            Ok(Embedding(numbers))
        } else {
            Err(ModelError::Shape {
                model: FILE.name,
                reason: format!("{} numbers", numbers.len()),
            })
        }
    }
}
