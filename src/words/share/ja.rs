use super::SharePhrases;
use crate::coalition::Status;
use crate::story::Argument;

pub(super) struct Japanese;

impl SharePhrases for Japanese {
    fn tally(&self, status: Status, interests: usize) -> String {
        match status {
            Status::Gap => format!("支えなし {interests}"),
            Status::Single => format!("1者だけ {interests}"),
            Status::Shared => format!("2者以上 {interests}"),
        }
    }

    fn take_along(&self) -> &'static str {
        "データと引用"
    }

    fn data_lead(&self) -> &'static str {
        "すべてのプラグとその根拠、分野と共通利益の対応、年表、ほかの論者の見方、検証、数字を、それぞれの出典とともに収めている。"
    }

    fn data_file(&self, format: &str) -> String {
        format!("全データ（{format}）")
    }

    fn cite(&self) -> &'static str {
        "引用するとき："
    }

    fn citation(&self, title: &str, checked: &str, address: Option<&str>) -> String {
        let address = address.map(|address| format!(" {address}"));
        format!(
            "「{title}」Plugboard、事実関係の最終確認：{checked}。{}",
            address.unwrap_or_default()
        )
    }

    fn citation_note(&self, argument: &Argument, date: &str) -> String {
        format!(
            "{}氏が{date}に{}で発表した論考を読み解く。",
            argument.author, argument.publisher
        )
    }

    fn between_sentences(&self) -> &'static str {
        ""
    }

    fn frozen(&self, date: &str) -> String {
        format!("これは{date}時点で固定した写しであり、その後の変化は反映しない。")
    }

    fn frame_title(&self, title: &str) -> String {
        format!("{title}（インタラクティブ解説）")
    }
}
