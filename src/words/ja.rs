use super::{Finding, Phrases, SocketWords, format};
use crate::coalition::{SocketState, Status};
use crate::state::link::Dropped;
use crate::story::{Language, Named, Rule, Standing};

pub(super) struct Japanese;

/// How many interests a sentence names before it only counts them.
const NAMED_AT_MOST: usize = 4;

impl Phrases for Japanese {
    fn the_argument(&self) -> &'static str {
        "論考の主張"
    }

    fn board(&self) -> &'static str {
        "連携ボード"
    }

    fn table_caption(&self) -> String {
        "どのパートナーがどの分野に加わり、どの段階まで進んでいるか".to_owned()
    }

    fn rule_heading(&self) -> &'static str {
        "ルール"
    }

    fn rule(&self, rule: Rule) -> &'static str {
        match rule {
            Rule::PlugIn => "分野ごとに参加",
            Rule::Consensus => "全員一致",
        }
    }

    fn rule_meaning(&self, rule: Rule) -> &'static str {
        match rule {
            Rule::PlugIn => "各パートナーは、参加できる分野にだけ加わる。",
            Rule::Consensus => "選んだパートナーの全員が加わらなければ、その分野は動かない。",
        }
    }

    fn bar_heading(&self) -> &'static str {
        "この段階から数える"
    }

    fn standing(&self, standing: Standing) -> &'static str {
        match standing {
            Standing::Proposed => "提案",
            Standing::Dialogue => "対話",
            Standing::Announced => "発表",
            Standing::Negotiating => "交渉",
            Standing::Signed => "署名",
            Standing::InForce => "発効",
        }
    }

    fn standing_short(&self, standing: Standing) -> &'static str {
        self.standing(standing)
    }

    fn modules(&self) -> &'static str {
        "分野"
    }

    fn partners(&self) -> &'static str {
        "パートナー"
    }

    fn interests(&self, home: &str) -> String {
        format!("{home}との共通利益")
    }

    fn not_in_article(&self) -> &'static str {
        "論考に言及なし"
    }

    fn named(&self, named: Named) -> &'static str {
        match named {
            Named::Anchor => "連携の中核",
            Named::Named => "著者が名を挙げた相手",
            Named::Group => "著者がまとめて挙げたグループ",
            Named::Member => "グループのメンバー",
            Named::Later => "著者が後の段階に挙げた相手",
            Named::NotInArticle => "論考に言及なし",
        }
    }

    fn open_group(&self, group: &str) -> String {
        format!("{group}をメンバー別に表示")
    }

    fn close_group(&self, group: &str) -> String {
        format!("{group}を一つにまとめて表示")
    }

    fn socket(&self, socket: SocketWords) -> String {
        let SocketWords {
            partner, module, ..
        } = socket;
        match socket.reached {
            None => self.no_plug(partner, module),
            Some((standing, year)) => {
                let state = match socket.state {
                    SocketState::Below => "、数える段階に届かず",
                    _ => "",
                };
                format!(
                    "{partner}、{module}：{}（{year}年）{state}",
                    self.standing(standing)
                )
            }
        }
    }

    fn no_plug(&self, partner: &str, module: &str) -> String {
        format!("{partner}、{module}：プラグは確認できず")
    }

    fn evidence_of(&self, partner: &str, module: &str) -> String {
        format!("{partner}、{module}の根拠")
    }

    fn socket_state(&self, state: SocketState) -> &'static str {
        match state {
            SocketState::Live => "接続中",
            SocketState::Ready => "接続できるが未接続（オフ、抜いた状態、全員一致に達せず）",
            SocketState::Below => "数える段階に届かず",
            SocketState::None => "プラグは確認できず",
        }
    }

    fn status(&self, status: Status, count: usize) -> String {
        match status {
            Status::Gap => "支えなし".to_owned(),
            Status::Single => "1者だけ".to_owned(),
            Status::Shared => format!("{count}者が支え"),
        }
    }

    fn covered_by(&self, partners: &[&str]) -> String {
        format!("{}が支える", format::list(Language::Ja, partners))
    }

    fn verdict(&self, finding: &Finding) -> String {
        [opening(finding), mainstay(finding), gaps(finding)].concat()
    }

    fn dropped(&self, dropped: &[Dropped]) -> String {
        let unknown: Vec<String> = dropped
            .iter()
            .filter_map(|dropped| match dropped {
                Dropped::Unknown(what) => Some(format!("「{what}」")),
                Dropped::TooLong => None,
            })
            .take(3)
            .collect();
        if unknown.is_empty() {
            return "リンクが長すぎるため、末尾を省いた。残りはボードに反映している。".to_owned();
        }
        let more = if dropped.len() > unknown.len() {
            "など"
        } else {
            ""
        };
        format!(
            "リンクに、この解説にはない指定が含まれている：{}{more}。残りはボードに反映している。",
            unknown.concat()
        )
    }

    fn dismiss(&self) -> &'static str {
        "閉じる"
    }

    fn undo(&self) -> &'static str {
        "元に戻す"
    }

    fn redo(&self) -> &'static str {
        "やり直す"
    }

    fn reset(&self) -> &'static str {
        "リセット"
    }

    fn copy_link(&self) -> &'static str {
        "リンクをコピー"
    }

    fn copied(&self) -> &'static str {
        "このボードへのリンクをコピーした。"
    }

    fn not_copied(&self) -> &'static str {
        "リンクをコピーできなかった。同じリンクがアドレスバーにある。"
    }

    fn changes(&self) -> &'static str {
        "変更の操作"
    }

    fn credit_heading(&self) -> &'static str {
        "誰がどれだけ支えるか"
    }

    fn credit_method(&self) -> &'static str {
        "支えのある共通利益1項目を1点とし、支えるパートナーの間で等分する（シャープレイ値）。"
    }

    fn credit(&self, share: f64) -> String {
        let (whole, tenth) = format::tenths(share);
        format!("{whole}.{tenth}")
    }

    fn loading(&self) -> &'static str {
        "根拠を読み込み中…"
    }

    fn evidence_failed(&self) -> &'static str {
        "根拠を読み込めなかった。こちらにも掲載している："
    }

    fn plug_heading(&self, partner: &str, module: &str) -> String {
        format!("{partner}：{module}")
    }

    fn chapters(&self) -> &'static str {
        "章の一覧"
    }

    fn progress(&self, chapter: usize, of: usize) -> String {
        format!("第{chapter}章（全{of}章）")
    }

    fn back(&self) -> &'static str {
        "前へ"
    }

    fn next(&self) -> &'static str {
        "次へ"
    }

    fn whole_story(&self) -> &'static str {
        "解説の全体"
    }

    fn show_on_board(&self) -> &'static str {
        "ボードで見る"
    }

    fn bet(&self) -> &'static str {
        "あなたの予想"
    }

    fn leave_bet(&self) -> &'static str {
        "予想せずに見る"
    }

    fn bet_answer(&self, made: Option<u16>, right: u16) -> String {
        match made {
            None => format!("答えは{right}。"),
            Some(made) if made == right => format!("正解。答えは{right}。"),
            Some(made) => {
                let off = made.abs_diff(right);
                let way = if made > right { "少ない" } else { "多い" };
                format!("答えは{right}。予想の{made}より{off}{way}。")
            }
        }
    }

    fn as_of_heading(&self) -> &'static str {
        "時点"
    }

    fn as_of_now(&self, checked: &str) -> String {
        format!("{checked}（最終確認）")
    }

    fn as_of_argument(&self, date: &str) -> String {
        format!("{date}（論考の公表時）")
    }

    fn play(&self) -> &'static str {
        "再生"
    }

    fn pause(&self) -> &'static str {
        "一時停止"
    }
}

fn counting(finding: &Finding) -> String {
    let what = match finding.bar {
        Standing::Proposed => "提案段階のものまで数えると",
        Standing::Dialogue => "対話以降の段階にあるものを数えると",
        Standing::Announced => "発表以降の段階にあるものを数えると",
        Standing::Negotiating => "交渉以降の段階にあるものを数えると",
        Standing::Signed => "署名済みか発効済みのものを数えると",
        Standing::InForce => "発効済みのものだけを数えると",
    };
    match &finding.as_of {
        Some(as_of) => format!("{}の時点で{what}", format::date(Language::Ja, *as_of)),
        None => what.to_owned(),
    }
}

/// Up to 「支えが」, which [`mainstay`] completes, or the whole sentence where nothing is covered.
fn opening(finding: &Finding) -> String {
    let Finding {
        interests, covered, ..
    } = finding;
    if finding.partners == 0 {
        return format!("パートナーを一つも選ばなければ、{}", alone(finding));
    }
    if finding.modules.1 == 0 {
        return format!("分野を一つも選ばなければ、{}", alone(finding));
    }
    let counting = counting(finding);
    let running = consensus(finding);
    match covered {
        0 => format!("{counting}、{running}{}", alone(finding)),
        _ => {
            let of = if covered == interests {
                "のすべて".to_owned()
            } else {
                format!("のうち{covered}項目")
            };
            format!("{counting}、{running}共通利益{interests}項目{of}にパートナーの支えが")
        }
    }
}

fn alone(finding: &Finding) -> String {
    let Finding {
        home, interests, ..
    } = finding;
    format!("{home}は共通利益{interests}項目のすべてを独力で守ることになる。")
}

fn consensus(finding: &Finding) -> String {
    if finding.rule != Rule::Consensus {
        return String::new();
    }
    let (_, on, run) = finding.modules;
    let runs = match run {
        0 if on == 1 => "選んだ1分野は動かず".to_owned(),
        1 if on == 1 => "選んだ1分野が動き".to_owned(),
        0 => format!("選んだ{on}分野のどれも動かず"),
        _ if run == on => format!("選んだ{on}分野のすべてが動き"),
        _ => format!("選んだ{on}分野のうち{run}分野が動き"),
    };
    let held = match &finding.blocked {
        Some(blocked) => format!(
            "（{}が加わらず止まるのは{}分野）",
            blocked.partner, blocked.modules
        ),
        None => String::new(),
    };
    format!("全員一致なら{runs}{held}、")
}

fn mainstay(finding: &Finding) -> String {
    if finding.covered == 0 || finding.partners == 0 {
        return String::new();
    }
    let Some(mainstay) = &finding.mainstay else {
        return "あり、1者だけに頼る項目はない。".to_owned();
    };
    let partner = &mainstay.partner;
    let most = mainstay.interests.len();
    let every = finding.single == finding.covered;
    let resting = if every && most == finding.single {
        match most {
            1 => format!("あるが、{partner}だけに頼る"),
            _ => format!("あるが、いずれも{partner}だけに頼る"),
        }
    } else if most == finding.single {
        format!("あり、うち{most}項目は{partner}だけに頼る")
    } else if every {
        format!("あるが、いずれも1者だけに頼る。{partner}だけに頼るのは{most}項目だ")
    } else {
        format!(
            "あり、うち{}項目は1者だけに頼る。{partner}だけに頼るのは{most}項目だ",
            finding.single
        )
    };
    let dark = if most > NAMED_AT_MOST {
        format!("{most}項目が")
    } else {
        format!("{}は", listed(&mainstay.interests))
    };
    format!("{resting}。{partner}が抜けると、{dark}支えを失う。")
}

fn gaps(finding: &Finding) -> String {
    if finding.covered == 0 || finding.gaps.is_empty() {
        return String::new();
    }
    if finding.gaps.len() > NAMED_AT_MOST {
        return format!("{}項目にはどのパートナーの支えもない。", finding.gaps.len());
    }
    format!("{}にはどのパートナーの支えもない。", listed(&finding.gaps))
}

fn listed(items: &[crate::story::Text]) -> String {
    let items: Vec<&str> = items.iter().map(|item| &**item).collect();
    format::list(Language::Ja, &items)
}
