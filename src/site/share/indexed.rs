//! PNG with a palette. A card is flat: a palette of 256 colours draws it as well as millions, in a third
//! of the bytes.

use std::collections::HashMap;

use resvg::tiny_skia::Pixmap;

type Color = [u8; 3];

/// Packs an opaque picture. The same picture always gives the same bytes.
pub(super) fn png(pixels: &Pixmap) -> Result<Vec<u8>, png::EncodingError> {
    let pixels_of = pixels.data().chunks_exact(4);
    let colors: Vec<Color> = pixels_of.map(|rgba| [rgba[0], rgba[1], rgba[2]]).collect();
    let palette = palette(&colors);
    let mut nearest: HashMap<Color, u8> = HashMap::new();
    let mut indexes: Vec<u8> = Vec::with_capacity(colors.len());
    for row in colors.chunk_by(PartialEq::eq) {
        let index = nearest
            .entry(row[0])
            .or_insert_with(|| nearest_in(&palette, row[0]));
        indexes.resize(indexes.len() + row.len(), *index);
    }
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, pixels.width(), pixels.height());
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_palette(palette.concat());
    encoder.set_compression(png::Compression::High);
    // Neighbouring indexes say nothing of one another, so no filter helps.
    encoder.set_filter(png::Filter::NoFilter);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&indexes)?;
    writer.finish()?;
    Ok(bytes)
}

/// First the flat colours, whatever they are; then the shades at the edges of letters, the most common of each
/// small region of colours, the most common regions first.
fn palette(colors: &[Color]) -> Vec<Color> {
    let mut counts: HashMap<Color, usize> = HashMap::new();
    for row in colors.chunk_by(PartialEq::eq) {
        *counts.entry(row[0]).or_default() += row.len();
    }
    let mut common: Vec<(Color, usize)> = counts.into_iter().collect();
    common.sort_unstable_by_key(|&(color, count)| (std::cmp::Reverse(count), color));
    let flat = colors.len() / 2000;
    let (flat, shades) = common.split_at(common.partition_point(|&(_, count)| count > flat));
    let mut palette: Vec<Color> = flat.iter().map(|&(color, _)| color).take(256).collect();
    let mut regions: HashMap<Color, (usize, Color)> = HashMap::new();
    for &(color, count) in shades {
        let region = color.map(|channel| channel >> 4);
        regions.entry(region).or_insert((0, color)).0 += count;
    }
    let mut regions: Vec<(usize, Color)> = regions.into_values().collect();
    regions.sort_unstable_by_key(|&(count, color)| (std::cmp::Reverse(count), color));
    let room = 256 - palette.len();
    palette.extend(regions.into_iter().map(|(_, color)| color).take(room));
    palette
}

fn nearest_in(palette: &[Color], color: Color) -> u8 {
    let (mut nearest, mut least) = (0, u32::MAX);
    let mut index = 0;
    // A plain loop: this runs for each shade of each card, also in a build without optimisation.
    while index < palette.len() {
        let distance = distance(palette[index], color);
        if distance < least {
            (nearest, least) = (index, distance);
        }
        index += 1;
    }
    nearest as u8
}

fn distance(one: Color, other: Color) -> u32 {
    let square = |at: usize| {
        let apart = u32::from(one[at].abs_diff(other[at]));
        apart * apart
    };
    square(0) + square(1) + square(2)
}
