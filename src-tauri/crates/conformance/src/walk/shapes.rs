//! A server that remembers nothing, such as a mock made from the contract: it is asked every call
//! once, and what needs a memory is skipped by name.

use super::{Walk, Walked};
use crate::ask::Ask;
use crate::pictures;
use crate::rules::RULES;

impl Walk<'_> {
    /// Asks every call, each as the contract's example has it.
    pub(super) async fn shapes(&mut self) {
        let operations: Vec<String> = self.contract.operations().map(str::to_owned).collect();
        for operation in &operations {
            let done = self.shape(operation).await;
            self.went(operation, done);
        }
        for rule in RULES {
            self.ledger
                .skip(rule.id, "a server that remembers nothing cannot show it");
        }
    }

    async fn shape(&mut self, operation: &str) -> Walked {
        let Some(found) = self.contract.operation(operation) else {
            return Ok(());
        };
        let values: Vec<&str> = found.values().collect();
        let body = found.example();
        let photo = found.takes_photo();
        let mut ask: Ask = self.ask(operation, &values).token("a-token");
        if let Some(body) = body {
            ask = ask.json(body);
        } else if photo {
            ask = ask.jpeg(pictures::FRONT);
        }
        let answer = self.send(&ask).await?;
        // It knows nobody, and has no reason to refuse what fits.
        let why = format!("{} where the request fits", answer.status);
        self.judge("answer.status", answer.ok(), &why, &answer);
        Ok(())
    }
}
