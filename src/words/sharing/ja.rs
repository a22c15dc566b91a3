use super::{SharingPhrases, Way};
use crate::snippet::{Ground, Mode};

pub(super) struct Japanese;

impl SharingPhrases for Japanese {
    fn heading(&self) -> &'static str {
        "共有・保存・埋め込み"
    }

    fn link(&self) -> &'static str {
        "このボードのアドレス"
    }

    fn copy(&self) -> &'static str {
        "コピー"
    }

    fn copied(&self) -> &'static str {
        "コピーした。"
    }

    fn selected(&self) -> &'static str {
        "選択した。Ctrl+Cまたは⌘Cでコピーできる。"
    }

    fn native(&self) -> &'static str {
        "ほかのアプリで共有"
    }

    fn save(&self) -> &'static str {
        "保存"
    }

    fn picture(&self, format: &str) -> String {
        format!("このボードの画像（{format}）")
    }

    fn data(&self, format: &str) -> String {
        format!("出典つきの全データ（{format}）")
    }

    fn citation(&self, format: &str) -> String {
        format!("引用情報（{format}）")
    }

    fn embed(&self) -> &'static str {
        "記事に埋め込む"
    }

    fn what(&self) -> &'static str {
        "表示するもの"
    }

    fn mode(&self, mode: Mode) -> &'static str {
        match mode {
            Mode::Whole => "ボードつきの解説（1章ずつ）",
            Mode::Board => "このボード",
            Mode::Chapter => "この章",
            Mode::Compare => "二つのボードの比較",
        }
    }

    fn ground(&self) -> &'static str {
        "背景"
    }

    fn ground_of(&self, ground: Ground) -> &'static str {
        match ground {
            Ground::Auto => "読者の設定に合わせる",
            Ground::Light => "明るい",
            Ground::Dark => "暗い",
        }
    }

    fn width(&self) -> &'static str {
        "プレビューの幅"
    }

    fn preview(&self) -> &'static str {
        "埋め込みのプレビュー"
    }

    fn height(&self, height: u32, width: u32) -> String {
        format!("幅{width}ピクセルでは高さ{height}ピクセルになる。")
    }

    fn way(&self, way: Way) -> &'static str {
        match way {
            Way::Address => "アドレスのみ（oEmbedに対応し、枠を自動で作るシステム向け）",
            Way::Frame => "枠のみ（記事側にスクリプトを置かない）",
            Way::Helper => "高さが自動で合う枠（小さなスクリプトつき）",
            Way::Picture => "リンクつきの画像（ニュースレターやアプリ向け）",
        }
    }

    fn picture_text(&self, title: &str, verdict: &str) -> String {
        format!("{title}。{verdict}")
    }
}
