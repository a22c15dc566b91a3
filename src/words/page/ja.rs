use super::PagePhrases;
use crate::story::Argument;
use crate::story::file::{Outcome, Stands};

pub(super) struct Japanese;

impl PagePhrases for Japanese {
    fn kind_of_piece(&self) -> &'static str {
        "解説"
    }

    fn byline(&self, argument: &Argument, date: &str) -> String {
        format!(
            "{}氏が{date}に{}で発表した論考を読み解く",
            argument.author, argument.publisher
        )
    }

    fn checked(&self, date: &str) -> String {
        format!("事実関係の最終確認：{date}")
    }

    fn skip_to_board(&self) -> &'static str {
        "ボードへ進む"
    }

    fn operating(&self) -> &'static str {
        "稼働"
    }

    fn sources(&self) -> &'static str {
        "出典"
    }

    fn sources_lead(&self, home: &str) -> String {
        format!(
            "プラグ（パートナーの各分野への参加）ごとの根拠を示す。段階は、{home}を含む根拠のうち最も進んだものに合わせた。\
             「発効」には、記載の日付に稼働が確認された事業も含む。"
        )
    }

    fn record_lead(&self) -> &'static str {
        "プラグごとに、ボードに示した段階の裏付けとなる根拠を挙げる。"
    }

    fn all_evidence(&self) -> &'static str {
        "すべての根拠と各出典の内容"
    }

    fn proposed_by(&self, author: &str) -> String {
        format!("{author}氏の提案")
    }

    fn context(&self, home: &str) -> String {
        format!("{home}が加わっていないため、ここでは数えないもの：")
    }

    fn through_members(&self) -> &'static str {
        "メンバーを通じた参加："
    }

    fn through_group(&self, group: &str) -> String {
        format!("{group}の一員としての参加：")
    }

    fn checked_on(&self, date: &str) -> String {
        format!("{date}確認")
    }

    fn back_to_board(&self) -> &'static str {
        "ボードに戻る"
    }

    fn ties(&self) -> &'static str {
        "どの分野がどの共通利益に役立つか、その理由"
    }

    fn ties_lead(&self, author: &str) -> String {
        format!(
            "分野と共通利益の対応は、{author}氏が述べる各分野の狙いをもとに、本解説が独自に整理した。"
        )
    }

    fn languages(&self) -> &'static str {
        "言語"
    }

    fn controls_off(&self) -> &'static str {
        "公開資料に基づくボードを図として示している。切り替えの操作にはスクリプトが必要だが、ここでは無効になっている。"
    }

    fn controls_failed(&self) -> &'static str {
        "操作機能が動いていないため、切り替えは使えない。ページはそのまま読める。"
    }

    fn reload(&self) -> &'static str {
        "ページを再読み込み"
    }

    fn read_on(&self) -> &'static str {
        "続けて読む"
    }

    fn separator(&self) -> &'static str {
        "、"
    }

    fn events(&self) -> &'static str {
        "年表"
    }

    fn views(&self) -> &'static str {
        "ほかの論者の見方"
    }

    fn stands(&self, stands: Stands) -> &'static str {
        match stands {
            Stands::Against => "別の見方",
            Stands::WithReservations => "一部賛同",
            Stands::For => "賛同",
        }
    }

    fn checks(&self) -> &'static str {
        "論考の数字を検証する"
    }

    fn checks_lead(&self, author: &str) -> String {
        format!("{author}氏が事実として述べる内容を、資料が示すところと照らし合わせる。")
    }

    fn outcome(&self, outcome: Outcome) -> &'static str {
        match outcome {
            Outcome::Supported => "裏付けあり",
            Outcome::WithNuance => "裏付けあり、ただし留保が必要",
            Outcome::NotConfirmed => "確認できず",
        }
    }

    fn figures(&self) -> &'static str {
        "数字で見る"
    }

    fn unit(&self, unit: &str, year: &str) -> String {
        format!("{unit}、{year}年")
    }

    fn figure_label(&self) -> &'static str {
        "項目"
    }

    fn source(&self) -> &'static str {
        "出典："
    }

    fn touched_by(&self) -> &'static str {
        "この分野に関わるほかの項目："
    }

    fn interests_explained(&self) -> &'static str {
        "共通利益とは"
    }

    fn differ(&self, interests: usize) -> String {
        match interests {
            0 => "二つのボードで、共通利益の支えに違いはない。".to_owned(),
            _ => format!("二つのボードでは、共通利益{interests}項目の支えが異なる（≠で示す）。"),
        }
    }

    fn interest(&self) -> &'static str {
        "共通利益"
    }

    fn all(&self) -> &'static str {
        "すべて"
    }

    fn filter(&self) -> &'static str {
        "絞り込み"
    }

    fn by_partner(&self) -> &'static str {
        "パートナー"
    }

    fn by_module(&self) -> &'static str {
        "分野"
    }

    fn by_standing(&self) -> &'static str {
        "段階"
    }
}
