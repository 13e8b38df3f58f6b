//! Reads `openapi.json` and checks bodies against its schemas.

use serde_json::{Map, Value, json};

const TEXT: &str = include_str!("../../src-tauri/crates/backend/openapi.json");

/// The contract.
pub(crate) struct Contract {
    paths: Map<String, Value>,
    components: Value,
}

/// An operation of the contract.
#[derive(Clone, Copy)]
pub(crate) struct Operation<'a> {
    pub(crate) method: &'a str,
    pub(crate) template: &'a str,
    pub(crate) value: &'a Value,
}

impl Contract {
    /// The committed contract, made strict: no object may hold more than it names.
    pub(crate) fn committed() -> Self {
        let mut document: Value = serde_json::from_str(TEXT).unwrap();
        let mut components = document["components"].take();
        close(&mut components);
        let Value::Object(paths) = document["paths"].take() else {
            panic!("no paths")
        };
        Self { paths, components }
    }

    /// Every operation.
    pub(crate) fn operations(&self) -> Vec<Operation<'_>> {
        let mut operations = Vec::new();
        for (template, item) in &self.paths {
            for (method, value) in item.as_object().unwrap() {
                operations.push(Operation {
                    method,
                    template,
                    value,
                });
            }
        }
        operations
    }

    /// The operation with this id.
    pub(crate) fn operation(&self, id: &str) -> Operation<'_> {
        let operation = self
            .operations()
            .into_iter()
            .find(|operation| operation.value["operationId"] == id);
        operation.unwrap_or_else(|| panic!("no operation {id}"))
    }

    /// Fails unless `body` fits the schema.
    pub(crate) fn check(&self, what: &str, schema: &Value, body: &Value) {
        let document = json!({"allOf": [schema], "components": self.components});
        let validator = jsonschema::validator_for(&document).expect("a schema");
        let errors: Vec<String> = validator
            .iter_errors(body)
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        assert!(
            errors.is_empty(),
            "{what} does not fit the contract:\n{}\n{body:#}",
            errors.join("\n")
        );
    }
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

#[test]
fn a_body_that_does_not_fit_is_seen() {
    let contract = Contract::committed();
    let schema = json!({"$ref": "#/components/schemas/Tokens"});
    let good = json!({"access_token": "a", "refresh_token": "r", "expires_in": 900});
    contract.check("tokens", &schema, &good);
    for bad in [
        json!({"access_token": "a"}),
        json!({"access_token": 1, "refresh_token": "r", "expires_in": 900}),
    ] {
        assert!(std::panic::catch_unwind(|| contract.check("tokens", &schema, &bad)).is_err());
    }
    let mut extra = good;
    extra["password"] = json!("shown by mistake");
    assert!(std::panic::catch_unwind(|| contract.check("tokens", &schema, &extra)).is_err());
}

#[test]
fn every_body_has_an_example_that_fits() {
    let contract = Contract::committed();
    let mut bodies = 0;
    for operation in contract.operations() {
        let name = format!("{} {}", operation.method, operation.template);
        let answers = operation.value["responses"].as_object().unwrap().values();
        for content in answers.chain([&operation.value["requestBody"]]) {
            for (kind, body) in content["content"].as_object().into_iter().flatten() {
                // Photos are no JSON.
                if kind != "image/jpeg" {
                    contract.check(&name, &body["schema"], &body["example"]);
                    bodies += 1;
                }
            }
        }
    }
    assert!(bodies > 50, "{bodies}");
}

#[test]
fn every_operation_says_what_it_needs() {
    for operation in Contract::committed().operations() {
        let value = operation.value;
        let name = format!("{} {}", operation.method, operation.template);
        assert!(value["operationId"].is_string(), "{name} has no id");
        assert!(value["summary"].is_string(), "{name} has no summary");
        assert!(
            value["responses"]["default"].is_object(),
            "{name} has no refusal"
        );
        let parameters = value["parameters"].as_array().cloned().unwrap_or_default();
        let key = parameters
            .iter()
            .any(|parameter| parameter["name"] == "idempotency-key");
        assert_eq!(
            key,
            operation.method == "post",
            "{name}: every POST needs a key, nothing else does"
        );
    }
}
