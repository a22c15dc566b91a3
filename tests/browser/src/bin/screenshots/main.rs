//! Takes pictures of the built page in Chromium.
//!
//! ```text
//! screenshots OUT [--only WIDTH]
//! ```
//!
//! `OUT/en-1280-light.png` is the whole page as it starts, `…-light-fold.png` what shows before
//! any scrolling, and `…-light-consensus.png` and so on the same in another state.

mod arguments;
mod camera;
mod scene;

use std::fs;
use std::process::ExitCode;

use anyhow::Result;
use browser_tests::engine::Flavour;
use browser_tests::lane::Lane;
use browser_tests::site::Site;
use browser_tests::{Engine, dist};

use crate::arguments::Arguments;
use crate::camera::{Camera, SCHEMES, SCREENS};
use crate::scene::SCENES;

#[tokio::main]
async fn main() -> ExitCode {
    let taken = match Arguments::read(std::env::args().skip(1)) {
        Ok(arguments) => take_all(&arguments).await,
        Err(error) => Err(error),
    };
    match taken {
        Ok(count) => {
            println!("{count} pictures");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn take_all(arguments: &Arguments) -> Result<usize> {
    fs::create_dir_all(&arguments.out)?;
    let site = Site::plain().await?;
    let mut lane = Lane::new(Engine::Chromium);
    let client = lane.take(Flavour::Usual).await?;
    let camera = Camera::new(client.clone(), arguments.out.clone());
    let taken = take(arguments, &site, &camera).await;
    lane.keep(Flavour::Usual, client);
    lane.close().await?;
    taken
}

async fn take(arguments: &Arguments, site: &Site, camera: &Camera) -> Result<usize> {
    let screens = SCREENS
        .iter()
        .filter(|screen| arguments.only.is_none_or(|width| width == screen.width));
    let built = dist::folder()?;
    let mut scenes = Vec::new();
    for scene in SCENES {
        if scene.is_of(&built)? {
            scenes.push(scene);
        }
    }
    let mut count = 0;
    for screen in screens {
        for scheme in SCHEMES {
            camera.set(screen, scheme).await?;
            for language in dist::languages()? {
                for scene in &scenes {
                    let page = scene.set(camera.client(), site, &language).await?;
                    let name = format!("{language}-{}-{scheme}{}", screen.width, scene.suffix);
                    camera.fold(&page, &format!("{name}-fold")).await?;
                    camera.whole(&page, &name).await?;
                    count += 2;
                }
            }
        }
    }
    Ok(count)
}
