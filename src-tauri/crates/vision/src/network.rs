//! Neural networks behind one small trait.
//!
//! The checks know [`Network`] only. Its one implementation runs ONNX files with
//! rten: Rust throughout, no C toolchain, the same on phones and desktops.

mod model_error;

use std::sync::{Arc, OnceLock};

use rten::{Dimension, Model, ModelOptions, NodeId, RunOptions, ThreadPool, op_registry};
use rten_tensor::{AsView as _, TensorView};

pub use model_error::ModelError;

/// A network with one input and a few outputs, all 32-bit floats.
pub trait Network: Send {
    /// Runs it. `input` is as long as its input's shape says; `outputs` is left
    /// with one list an output, in the order of the file.
    fn run(&mut self, input: &[f32], outputs: &mut Vec<Vec<f32>>) -> Result<(), ModelError>;
}

/// A file of the ONNX format in the program itself.
#[derive(Debug, Clone, Copy)]
pub struct OnnxFile {
    /// Its name, for messages.
    pub name: &'static str,
    /// Its bytes.
    pub bytes: &'static [u8],
    /// The shape of its input.
    pub input: [usize; 4],
}

/// Opens a network.
pub fn open(file: OnnxFile) -> Result<Box<dyn Network>, ModelError> {
    Ok(Box::new(Rten::open(file)?))
}

/// A network run by rten on one thread.
struct Rten {
    file: OnnxFile,
    model: Model,
    from: NodeId,
    to: Vec<NodeId>,
}

impl Rten {
    fn open(file: OnnxFile) -> Result<Self, ModelError> {
        let model = file.name;
        // Only the operators of the three networks are linked.
        let known = op_registry!(
            Add,
            AveragePool,
            Cast,
            Clip,
            Concat,
            Conv,
            Div,
            MatMul,
            MaxPool,
            PRelu,
            Pad,
            ReduceMean,
            Relu,
            Reshape,
            Sub,
            Transpose
        );
        let loaded = ModelOptions::with_ops(known)
            .prepack_weights(true)
            .load_static_slice(file.bytes)
            .map_err(|error| ModelError::Load {
                model,
                reason: error.to_string(),
            })?;
        let shape = |reason: String| ModelError::Shape { model, reason };
        let [from] = loaded.input_ids() else {
            return Err(shape(format!("{} inputs", loaded.input_ids().len())));
        };
        let expected: Vec<Dimension> = file.input.map(Dimension::Fixed).to_vec();
        let found = loaded.input_shape(0).unwrap_or_default();
        let fits = found.len() == expected.len()
            && found.iter().zip(&expected).all(|(found, expected)| {
                matches!(found, Dimension::Symbolic(_)) || found == expected
            });
        if !fits {
            return Err(shape(format!("an input of {found:?}")));
        }
        let (from, to) = (*from, loaded.output_ids().to_vec());
        Ok(Self {
            file,
            model: loaded,
            from,
            to,
        })
    }
}

impl Network for Rten {
    fn run(&mut self, input: &[f32], outputs: &mut Vec<Vec<f32>>) -> Result<(), ModelError> {
        let model = self.file.name;
        let failed = |reason: String| ModelError::Run { model, reason };
        let expected: usize = self.file.input.iter().product();
        if input.len() != expected {
            return Err(failed(format!("{} numbers, not {expected}", input.len())));
        }
        let view = TensorView::from_data(&self.file.input, input);
        let mut options = RunOptions::default();
        options.thread_pool = Some(one_thread());
        let values = self
            .model
            .run(vec![(self.from, view.into())], &self.to, Some(options))
            .map_err(|error| failed(error.to_string()))?;
        outputs.resize_with(values.len(), Vec::new);
        for (value, output) in values.into_iter().zip(outputs) {
            let tensor = value
                .into_tensor::<f32>()
                .ok_or_else(|| failed("an output of other numbers".to_owned()))?;
            output.clear();
            output.extend(tensor.iter());
        }
        Ok(())
    }
}

/// All networks share one thread: a phone's other cores draw the preview, and a
/// frame takes as long as the last.
fn one_thread() -> Arc<ThreadPool> {
    static POOL: OnceLock<Arc<ThreadPool>> = OnceLock::new();
    Arc::clone(POOL.get_or_init(|| Arc::new(ThreadPool::with_num_threads(1))))
}
