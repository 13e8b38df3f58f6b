//! Ways in which a file comes to harm, by accident or on purpose.

use super::dice::Dice;
use super::parts;

/// Where PNG's head says the picture's size, depth, colours and interlacing, and its end.
const HEAD: std::ops::Range<usize> = 12..29;

/// The file, damaged in one way.
pub(super) fn damaged(mut file: Vec<u8>, dice: &mut Dice) -> Vec<u8> {
    match dice.below(9) {
        0 => {
            let end = dice.place(file.len() + 1);
            file.truncate(end);
        }
        1 => {
            for _ in 0..=dice.below(8) {
                change(&mut file, dice, |byte, dice| byte ^ (1 << dice.below(8)));
            }
        }
        2 => {
            for _ in 0..=dice.below(30) {
                change(&mut file, dice, |_, dice| dice.byte());
            }
        }
        // The head is where most harm is done.
        3 => {
            let head = file.len().min(700);
            for _ in 0..=dice.below(4) {
                change(&mut file[..head], dice, |_, dice| dice.byte());
            }
        }
        4 => resize(&mut file, dice),
        5 => {
            let (from, length) = (dice.place(file.len()), dice.place(400));
            let end = (from + length).min(file.len());
            file.drain(from..end);
        }
        6 => {
            let (from, length) = (dice.place(file.len()), dice.place(400));
            let part = file[from..(from + length).min(file.len())].to_vec();
            let at = dice.place(file.len() + 1);
            file.splice(at..at, part);
        }
        7 => {
            let segment = parts::segment(dice);
            let at = dice.place(file.len() + 1);
            file.splice(at..at, segment);
        }
        // Whole as it looks, with nothing behind its beginning.
        _ => {
            let end = dice.place(file.len() + 1);
            file.truncate(end);
            file.extend([0xFF, 0xD9]);
        }
    }
    file
}

fn change(part: &mut [u8], dice: &mut Dice, to: impl Fn(u8, &mut Dice) -> u8) {
    let at = dice.place(part.len());
    if let Some(byte) = part.get_mut(at) {
        *byte = to(*byte, dice);
    }
}

/// Writes another size, or another kind of pixel, into the head; a PNG's check
/// sum is made right again.
fn resize(file: &mut [u8], dice: &mut Dice) {
    let side = dice.of([0_u16, 1, 500, 7_000, 16_000, u16::MAX]);
    let other = dice.of([0_u16, 1, 333, 8_000, u16::MAX]);
    if file.starts_with(&[0x89]) && file.len() > HEAD.end + 4 {
        file[16..20].copy_from_slice(&u32::from(side).to_be_bytes());
        file[20..24].copy_from_slice(&u32::from(other).to_be_bytes());
        if dice.one_in(2) {
            file[24] = dice.of([1, 2, 4, 8, 16]);
            file[25] = dice.of([0, 2, 3, 4, 6]);
            file[28] = dice.of([0, 1]);
        }
        let sum = parts::crc(&file[HEAD]);
        file[HEAD.end..HEAD.end + 4].copy_from_slice(&sum.to_be_bytes());
        return;
    }
    let frame = |pair: &[u8]| pair[0] == 0xFF && matches!(pair[1], 0xC0..=0xC2);
    let Some(at) = file.windows(2).position(frame) else {
        return;
    };
    if let Some(size) = file.get_mut(at + 5..at + 9) {
        size[..2].copy_from_slice(&side.to_be_bytes());
        size[2..].copy_from_slice(&other.to_be_bytes());
    }
    // Other sampling, or another build altogether.
    if dice.one_in(3) {
        if let Some(sampling) = file.get_mut(at + 11) {
            *sampling = dice.of([0x11, 0x22, 0x44, 0x41, 0x14, 0x00, 0x33]);
        }
        if let Some(marker) = file.get_mut(at + 1) {
            *marker = dice.of([0xC0, 0xC1, 0xC2, 0xC3]);
        }
    }
}
