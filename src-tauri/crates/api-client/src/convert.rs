//! Words of the wire in words of the core, and back.

use toroku_domain as domain;
use toroku_engine::flow;
use toroku_wire as wire;

pub(crate) fn document(kind: wire::DocumentKind) -> domain::DocumentKind {
    match kind {
        wire::DocumentKind::Licence => domain::DocumentKind::Licence,
        wire::DocumentKind::Mynumber => domain::DocumentKind::Mynumber,
        wire::DocumentKind::Record => domain::DocumentKind::Record,
        wire::DocumentKind::Residence => domain::DocumentKind::Residence,
    }
}

pub(crate) fn document_to(kind: domain::DocumentKind) -> wire::DocumentKind {
    match kind {
        domain::DocumentKind::Licence => wire::DocumentKind::Licence,
        domain::DocumentKind::Mynumber => wire::DocumentKind::Mynumber,
        domain::DocumentKind::Record => wire::DocumentKind::Record,
        domain::DocumentKind::Residence => wire::DocumentKind::Residence,
    }
}

pub(crate) fn pose(pose: wire::Pose) -> domain::Pose {
    match pose {
        wire::Pose::LeftClosed => domain::Pose::LeftClosed,
        wire::Pose::LeftOpen => domain::Pose::LeftOpen,
        wire::Pose::RightClosed => domain::Pose::RightClosed,
        wire::Pose::RightOpen => domain::Pose::RightOpen,
    }
}

pub(crate) fn finding(finding: wire::Finding) -> flow::PhotoFinding {
    match finding {
        // What does not decode to the end cannot be made out either.
        wire::Finding::Blur | wire::Finding::Unreadable => flow::PhotoFinding::Blur,
        wire::Finding::CutOff => flow::PhotoFinding::CutOff,
        wire::Finding::Glare => flow::PhotoFinding::Glare,
        wire::Finding::Dark => flow::PhotoFinding::Dark,
        wire::Finding::Small => flow::PhotoFinding::Small,
        wire::Finding::Finger => flow::PhotoFinding::Finger,
        wire::Finding::NoCard => flow::PhotoFinding::NoCard,
        wire::Finding::WrongSide => flow::PhotoFinding::WrongSide,
        wire::Finding::NoFace => flow::PhotoFinding::NoFace,
        wire::Finding::Many => flow::PhotoFinding::Many,
        wire::Finding::Pose => flow::PhotoFinding::Pose,
    }
}

/// A part to be photographed again; the secret question is none. Both faces go together.
pub(crate) fn part(part: wire::ApplicationPart) -> Option<flow::AccessPart> {
    match part {
        wire::ApplicationPart::Document => Some(flow::AccessPart::Document),
        wire::ApplicationPart::DocumentBack => Some(flow::AccessPart::DocumentBack),
        wire::ApplicationPart::Face => Some(flow::AccessPart::FaceFront),
        wire::ApplicationPart::SecretQuestion => None,
    }
}

pub(crate) fn features(features: wire::Features) -> flow::Features {
    flow::Features {
        own_points: features.own_points.map(|points| points.name),
        identity_points: features.identity_points.map(|points| points.amount),
        checkup_link: features.checkup_link,
    }
}

pub(crate) fn schema(schema: wire::NumberSchema) -> domain::NumberSchema {
    domain::NumberSchema {
        pattern: match schema.pattern {
            wire::NumberPattern::SplitNumber => domain::NumberPattern::SplitNumber,
            wire::NumberPattern::NumberOnly => domain::NumberPattern::NumberOnly,
            wire::NumberPattern::SplitSymbol => domain::NumberPattern::SplitSymbol,
            wire::NumberPattern::SymbolNumber => domain::NumberPattern::SymbolNumber,
        },
        parts: schema.parts.into_iter().map(number_part).collect(),
    }
}

fn number_part(part: wire::NumberPart) -> domain::NumberPart {
    domain::NumberPart {
        id: part.id,
        charset: match part.charset {
            wire::Charset::Digits => domain::Charset::Digits,
            wire::Charset::Text => domain::Charset::Text,
        },
        min: part.min,
        max: part.max,
        check_digit: part.check_digit,
    }
}
