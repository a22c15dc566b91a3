use super::{Against, ChangeWords, DrawnWords, ExploringPhrases, SmallestWords, SpaceWords};
use crate::story::Language;
use crate::words::format;

pub(super) struct Japanese;

fn list(items: &[&str]) -> String {
    format::list(Language::Ja, items)
}

impl ExploringPhrases for Japanese {
    fn heading(&self) -> &'static str {
        "さらに調べる"
    }

    fn lead(&self) -> &'static str {
        "いまのボード（パートナー、分野、ルール、基準、時点）をもとに計算した結果。リンクを選ぶとボードが切り替わる。"
    }

    fn open(&self) -> &'static str {
        "すべての組み合わせ、抜けると崩れるところ、必要最小の顔ぶれ"
    }

    fn to_board(&self) -> &'static str {
        "ボードで見る"
    }

    fn mixes_heading(&self) -> &'static str {
        "考えられるすべての組み合わせ"
    }

    fn space(&self, space: &SpaceWords) -> String {
        let SpaceWords {
            partners,
            mixes,
            best,
            most,
            interests,
            ..
        } = space;
        if *partners == 0 {
            return "選べるパートナーがいない。".to_owned();
        }
        if *most == 0 {
            return format!(
                "{partners}者の組み合わせは全部で{mixes}通りあるが、どれも1項目も支えられない。"
            );
        }
        let cover = if most == interests {
            format!("{interests}項目すべてを支える")
        } else {
            format!("最多の{most}項目（全{interests}項目中）を支える")
        };
        let mut text =
            format!("{partners}者の組み合わせは全部で{mixes}通り。このうち{best}通りが{cover}。");
        text += &match (best, space.pivotal) {
            (1, []) => String::new(),
            (1, pivotal) => format!("その顔ぶれは{}だ。", list(pivotal)),
            (_, []) => "そのすべてに入っているパートナーはいない。".to_owned(),
            (_, pivotal) => format!("そのすべてに{}が入っている。", list(pivotal)),
        };
        if *best > 1 && !space.left_out.is_empty() {
            text += &format!("{}はそのどれにも入っていない。", list(space.left_out));
        }
        if !space.idle.is_empty() {
            text += &format!(
                "{}は、どの組み合わせに加わっても結果を変えない。",
                list(space.idle)
            );
        }
        text
    }

    fn drawn(&self, drawn: &DrawnWords) -> String {
        let DrawnWords {
            partners,
            mixes,
            drawn: by_lot,
            together,
            interests,
            needed,
        } = drawn;
        let needed = if needed.is_empty() {
            "欠かせないパートナーは1者もいない。".to_owned()
        } else {
            format!(
                "{}のどれが抜けても、支えられる項目は減る。",
                needed.join("、")
            )
        };
        format!(
            "{partners}者の組み合わせは{mixes}通りあり、一つずつは計算できない。図は、各人数から同じ数ずつ無作為に選んだ計{by_lot}通りを示す。次の点は正確な計算による。全員がそろえば{interests}項目中{together}項目を支えられる。{needed}"
        )
    }

    fn mix(&self, partners: &[&str], covered: usize, interests: usize) -> String {
        let who = if partners.is_empty() {
            "パートナーなし".to_owned()
        } else {
            list(partners)
        };
        format!("{who}：{interests}項目中{covered}項目")
    }

    fn axis_partners(&self) -> &'static str {
        "加わるパートナーの数"
    }

    fn axis_interests(&self) -> &'static str {
        "支えのある項目の数"
    }

    fn marks(&self) -> [&'static str; 4] {
        [
            "いまのボード",
            "1者だけ違う組み合わせ",
            "最も多く支える",
            "その他",
        ]
    }

    fn mixes_hint(&self) -> &'static str {
        "印に触れると顔ぶれが表示され、選ぶとボードが切り替わる。キーボードでは下の一覧から順にたどれる。"
    }

    fn neighbours(&self) -> &'static str {
        "1者の出入り"
    }

    fn with(&self, partner: &str) -> String {
        format!("{partner}が加わると")
    }

    fn without(&self, partner: &str) -> String {
        format!("{partner}が抜けると")
    }

    fn covered(&self, covered: usize) -> String {
        format!("{covered}項目")
    }

    fn tally(&self) -> &'static str {
        "パートナーの数ごとの、支えのある項目数と組み合わせの数"
    }

    fn pivots_heading(&self) -> &'static str {
        "何が誰に頼っているか"
    }

    fn pivot(&self, partners: &[&str], dark: &[&str]) -> String {
        format!("{}が抜けると、{}が支えを失う。", list(partners), list(dark))
    }

    fn no_pivot(&self) -> &'static str {
        "1者だけに頼る項目はない。"
    }

    fn no_pair(&self) -> &'static str {
        "ちょうど2者に頼る項目はない。"
    }

    fn pairs(&self) -> &'static str {
        "2者が同時に抜けた場合"
    }

    fn smallest_heading(&self) -> &'static str {
        "必要最小の顔ぶれ"
    }

    fn smallest(&self, smallest: &SmallestWords) -> String {
        let SmallestWords {
            size,
            count,
            more,
            covered,
            interests,
            dark,
            exact,
        } = smallest;
        if *covered == 0 {
            return "このプラグでは、どのパートナーも1項目も支えられない。".to_owned();
        }
        let what = if covered == interests {
            format!("{interests}項目すべて")
        } else {
            format!("支えられる{covered}項目（全{interests}項目中）")
        };
        let mut text = if *exact {
            let over = if *more { "超" } else { "" };
            format!("{what}を支えるには最低{size}者が必要で、顔ぶれは{count}通り{over}ある。")
        } else {
            format!(
                "見つかった中で最も少ないのは{size}者で、{what}を支える。計算を途中で打ち切ったため、さらに少ない顔ぶれがあるかもしれない。"
            )
        };
        if !dark.is_empty() {
            text += &format!("{}は、誰が加わっても支えがない。", list(dark));
        }
        text
    }

    fn wishes(&self) -> &'static str {
        "条件をつける"
    }

    fn wish(&self) -> [&'static str; 3] {
        ["どちらでもよい", "必ず入れる", "入れない"]
    }

    fn next_heading(&self) -> &'static str {
        "次の一手"
    }

    fn change(&self, change: ChangeWords) -> String {
        match change {
            ChangeWords::Partner(partner) => format!("{partner}が加わる"),
            ChangeWords::Module(module) => format!("「{module}」を入れる"),
            ChangeWords::PutBack(partner, module) => {
                format!("{partner}のプラグを「{module}」に戻す")
            }
            ChangeWords::Firmer(partner, module, from, to) => {
                format!("{partner}の「{module}」が「{}」から「{}」へ進む", from, to)
            }
        }
    }

    fn brings(&self, closes: &[&str], deepens: usize) -> String {
        let closes = match closes {
            [] => String::new(),
            closes => format!("{}に支えができる", list(closes)),
        };
        let second = match deepens {
            0 => String::new(),
            _ => format!("{deepens}項目に2番目のパートナーがつく"),
        };
        match (closes.is_empty(), second.is_empty()) {
            (false, false) => format!("{closes}。{second}"),
            _ => closes + &second,
        }
    }

    fn no_step(&self) -> &'static str {
        "一つ変えるだけで支えが増えたり、2番目のパートナーがついたりする手はない。"
    }

    fn away_heading(&self) -> &'static str {
        "あと署名だけ"
    }

    fn no_away(&self) -> &'static str {
        "署名済みのものを数えると、いまのパートナーと交渉中のもので、署名されれば空白を埋めるものはない。"
    }

    fn stress_heading(&self) -> &'static str {
        "1者ずつ抜けていくと"
    }

    fn stress(
        &self,
        first: &str,
        after_first: usize,
        before: usize,
        halved_after: usize,
    ) -> String {
        let halved = match halved_after {
            1 => "1者が抜けただけで半分以下になる".to_owned(),
            _ => format!("{halved_after}者が抜けると半分以下になる"),
        };
        format!(
            "最も痛手の大きい順に抜ける場合、{first}が抜けると、支えのある{before}項目のうち残るのは{after_first}項目。{halved}。もう一方の線は、最も痛手の小さい順を示す。"
        )
    }

    fn no_stress(&self) -> &'static str {
        "パートナーがいないので、抜ける者もいない。"
    }

    fn orders(&self) -> [&'static str; 2] {
        ["最悪の順", "最善の順"]
    }

    fn leaves(&self) -> &'static str {
        "抜けるパートナー"
    }

    fn nobody_left(&self) -> &'static str {
        "全員参加"
    }

    fn step_by_step(&self) -> &'static str {
        "パートナーが多いため、1者ずつその場で選んだ。別の順のほうがわずかに悪い、または良いことがありうる。"
    }

    fn compare_heading(&self) -> &'static str {
        "二つのボードを並べる"
    }

    fn compare_with(&self) -> &'static str {
        "このボードの比較相手"
    }

    fn against(&self, against: Against) -> &'static str {
        match against {
            Against::OtherRule => "もう一方のルール",
            Against::InForce => "現在発効しているもの",
            Against::Proposed => "提案を含むすべて",
            Against::Start => "最初のボード",
            Against::Kept => "保存したボード",
        }
    }

    fn keep(&self) -> &'static str {
        "このボードを保存"
    }

    fn kept(&self) -> &'static str {
        "保存した。ボードを変えて比べられる。"
    }

    fn this_board(&self) -> &'static str {
        "このボード"
    }

    fn interest(&self) -> &'static str {
        "共通利益"
    }

    fn differ(&self, interests: usize) -> String {
        match interests {
            0 => "二つのボードは、どの項目も同じパートナーが支えている。".to_owned(),
            _ => format!("{interests}項目が異なる（≠）。"),
        }
    }
}
