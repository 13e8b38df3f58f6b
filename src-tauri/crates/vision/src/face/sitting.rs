//! The frames of one task: whether the face now seen was followed from its front.

use super::FaceTask;
use super::limits::FaceThresholds;
use super::track::Step;

/// A person before the camera while one thing is asked.
pub(crate) struct Sitting {
    task: FaceTask,
    last: Option<Step>,
    from_front: bool,
}

impl Sitting {
    /// Nobody seen yet.
    pub(crate) fn new(task: FaceTask) -> Self {
        Self {
            task,
            last: None,
            from_front: false,
        }
    }

    /// Whether it is about this task.
    pub(crate) fn is_for(&self, task: FaceTask) -> bool {
        self.task == task
    }

    /// The face is lost: whoever comes next shows the front first.
    pub(crate) fn lose(&mut self) {
        self.last = None;
        self.from_front = false;
    }

    /// Takes the next frame's face: whether it was followed from its front. `front`
    /// says whether it looks ahead now, `alone` that there is no second face.
    pub(crate) fn go_on(
        &mut self,
        step: Step,
        (front, alone): (bool, bool),
        limits: &FaceThresholds,
    ) -> bool {
        let goes_on = self
            .last
            .as_ref()
            .is_some_and(|last| step.follows(last, limits));
        self.from_front = alone && (front || goes_on && self.from_front);
        self.last = Some(step);
        self.from_front
    }

    /// Whether a photo's face is the one that is followed from its front.
    pub(crate) fn includes(&self, photo: &Step, limits: &FaceThresholds) -> bool {
        let last = self.last.as_ref();
        self.from_front && last.is_some_and(|last| photo.is_of(last, limits))
    }
}
