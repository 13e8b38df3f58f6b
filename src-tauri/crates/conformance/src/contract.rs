//! Reads the committed `openapi.json`, and holds bodies against its schemas.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use jsonschema::Validator;
use serde_json::{Map, Value, json};

use crate::error::ConformanceError;

const TEXT: &str = include_str!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../backend/openapi.json"
));

/// The contract.
pub(crate) struct Contract {
    operations: BTreeMap<String, Operation>,
    components: Value,
    closed: Value,
    validators: Mutex<BTreeMap<String, Arc<Validator>>>,
}

/// A call of the contract.
pub(crate) struct Operation {
    pub(crate) method: String,
    pub(crate) template: String,
    responses: Map<String, Value>,
    /// Of what it takes, by content type.
    takes: Value,
    parameters: Vec<Value>,
}

/// What is wrong with a body.
pub(crate) enum Unfit {
    /// It does not fit its schema.
    Schema(String),
    /// It fits, and holds what the contract does not name.
    Extra(String),
}

impl Contract {
    /// The contract this program was built with.
    pub(crate) fn committed() -> Result<Self, ConformanceError> {
        let mut document: Value = serde_json::from_str(TEXT)
            .map_err(|error| ConformanceError::Contract(error.to_string()))?;
        let components = document["components"].take();
        let mut closed = components.clone();
        close(&mut closed);
        let mut operations = BTreeMap::new();
        let paths = document["paths"].as_object().cloned().unwrap_or_default();
        for (template, item) in paths {
            for (method, operation) in item.as_object().cloned().unwrap_or_default() {
                let id = operation["operationId"].as_str().unwrap_or_default();
                operations.insert(
                    id.to_owned(),
                    Operation {
                        method: method.to_uppercase(),
                        template: template.clone(),
                        takes: operation["requestBody"]["content"].clone(),
                        parameters: operation["parameters"]
                            .as_array()
                            .cloned()
                            .unwrap_or_default(),
                        responses: operation["responses"]
                            .as_object()
                            .cloned()
                            .unwrap_or_default(),
                    },
                );
            }
        }
        Ok(Self {
            operations,
            components,
            closed,
            validators: Mutex::default(),
        })
    }

    /// The call with this id; none where only a path is tried that is no call.
    pub(crate) fn operation(&self, id: &str) -> Option<&Operation> {
        self.operations.get(id)
    }

    /// The ids of all calls.
    pub(crate) fn operations(&self) -> impl Iterator<Item = &str> {
        self.operations.keys().map(String::as_str)
    }

    /// What is wrong with the body of an answer; `None` where it fits.
    pub(crate) fn unfit(&self, named: &Value, kind: &str, body: &Value) -> Option<Unfit> {
        let schema = &named["content"][kind]["schema"];
        if let Some(why) = self.errors(schema, &self.components, "open", body) {
            return Some(Unfit::Schema(why));
        }
        self.errors(schema, &self.closed, "closed", body)
            .map(Unfit::Extra)
    }

    fn errors(
        &self,
        schema: &Value,
        components: &Value,
        how: &str,
        body: &Value,
    ) -> Option<String> {
        let validator = {
            let mut kept = self
                .validators
                .lock()
                .unwrap_or_else(PoisonError::into_inner);
            let name = format!("{how} {schema}");
            if let Some(validator) = kept.get(&name) {
                Arc::clone(validator)
            } else {
                let document = json!({"allOf": [schema], "components": components});
                let made = match jsonschema::validator_for(&document) {
                    Ok(made) => Arc::new(made),
                    Err(error) => return Some(format!("the schema cannot be read: {error}")),
                };
                kept.insert(name, Arc::clone(&made));
                made
            }
        };
        // Only where, and by which rule: the value itself may be personal.
        let errors: Vec<String> = validator
            .iter_errors(body)
            .map(|error| {
                format!(
                    "at `{}`: against {}",
                    error.instance_path(),
                    error.schema_path()
                )
            })
            .collect();
        (!errors.is_empty()).then(|| errors.join("; "))
    }
}

impl Operation {
    /// The contract's example of what it takes; none where it takes no JSON.
    pub(crate) fn example(&self) -> Option<Value> {
        self.takes.get("application/json")?.get("example").cloned()
    }

    /// Whether it takes a photo.
    pub(crate) fn takes_photo(&self) -> bool {
        self.takes.get("image/jpeg").is_some()
    }

    /// Values for its path.
    pub(crate) fn values(&self) -> impl Iterator<Item = &str> {
        let in_path = self.parameters.iter().filter(|found| found["in"] == "path");
        in_path.map(|found| match found["name"].as_str() {
            Some("side") => "front",
            _ => "an-id",
        })
    }

    /// What the contract says of an answer with this status; the refusal for all others.
    pub(crate) fn answer(&self, status: u16) -> Option<&Value> {
        let named = self.responses.get(&status.to_string());
        if status < 400 {
            return named;
        }
        named.or_else(|| self.responses.get("default"))
    }
}

/// The refusal, of paths that are no call too.
pub(crate) fn refusal() -> Value {
    json!({"content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}})
}

/// Forbids every object with named fields to hold others.
fn close(value: &mut Value) {
    match value {
        Value::Object(object) => {
            if object.contains_key("properties") {
                object.insert("additionalProperties".to_owned(), Value::Bool(false));
            }
            object.values_mut().for_each(close);
        }
        Value::Array(values) => values.iter_mut().for_each(close),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
