//! A mail server that takes every mail at once and hands its code on.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;

/// Who waits for a code, by address.
type Waiting = Mutex<HashMap<String, oneshot::Sender<String>>>;

/// The mail server.
pub(crate) struct Postman {
    pub(crate) port: u16,
    waiting: Waiting,
}

impl Postman {
    pub(crate) async fn open() -> std::io::Result<Arc<Self>> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let postman = Arc::new(Self {
            port: listener.local_addr()?.port(),
            waiting: Mutex::default(),
        });
        let all = Arc::clone(&postman);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(Arc::clone(&all).receive(stream));
            }
        });
        Ok(postman)
    }

    /// The code of the next mail to an address.
    pub(crate) fn expect(&self, email: &str) -> oneshot::Receiver<String> {
        let (sender, receiver) = oneshot::channel();
        self.waiting().insert(email.to_owned(), sender);
        receiver
    }

    fn waiting(&self) -> std::sync::MutexGuard<'_, HashMap<String, oneshot::Sender<String>>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn receive(self: Arc<Self>, stream: TcpStream) -> std::io::Result<()> {
        let (reader, mut writer) = stream.into_split();
        let mut lines = BufReader::new(reader).lines();
        writer.write_all(b"220 postman\r\n").await?;
        let mut to = String::new();
        while let Some(line) = lines.next_line().await? {
            if let Some(address) = line.strip_prefix("RCPT TO:<") {
                to = address.split('>').next().unwrap_or_default().to_owned();
            }
            if line != "DATA" {
                writer.write_all(b"250 ok\r\n").await?;
                continue;
            }
            writer.write_all(b"354 go on\r\n").await?;
            let mut mail = String::new();
            while let Some(line) = lines.next_line().await?.filter(|line| line != ".") {
                mail.push_str(&line);
                mail.push('\n');
            }
            writer.write_all(b"250 taken\r\n").await?;
            if let (Some(code), Some(waits)) = (code(&mail), self.waiting().remove(&to)) {
                // Who waited may have given up.
                let _given = waits.send(code);
            }
        }
        Ok(())
    }
}

/// The one-time code of a mail.
fn code(mail: &str) -> Option<String> {
    let (head, body) = mail.split_once("\n\n")?;
    let text = if head.to_lowercase().contains("encoding: base64") {
        let packed: String = body.split_whitespace().collect();
        String::from_utf8(STANDARD.decode(packed).ok()?).ok()?
    } else {
        body.replace("=\n", "").replace("=EF=BC=9A", "：")
    };
    let (_, after) = text.split_once("：")?;
    let digits: String = after.chars().take_while(char::is_ascii_digit).collect();
    (digits.len() == 6).then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::code;

    #[test]
    fn codes_are_read_in_every_encoding() {
        for mail in [
            "Subject: a\nContent-Transfer-Encoding: base64\n\n44Kz44O844OJ77yaMDEyMzQ1Cg==\n",
            "Content-Transfer-Encoding: quoted-printable\n\n=E3=82=B3=EF=BC=\n=9A012345\n",
            "Content-Transfer-Encoding: 8bit\n\nコード：012345\n",
        ] {
            assert_eq!(code(mail).as_deref(), Some("012345"), "{mail}");
        }
        assert_eq!(code("Subject: a\n\nnothing"), None);
    }
}
