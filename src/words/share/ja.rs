use super::Messages;

pub(super) const JAPANESE: Messages = Messages {
    take_along: "データと引用",
    data_lead: "すべてのプラグとその根拠、分野と共通利益の対応、年表、ほかの論者の見方、検証、数字を、それぞれの出典とともに収めている。",
    cite: "引用するとき：",
    between_sentences: "",
    nothing_happened: "何も起きない場合は、この枠が開いたり保存したりすることを記事側が許可していない可能性があります。コピー用のアドレス：",
    data_file: "全データ（{format}）",
    citation_note: "{author}氏が{date}に{publisher}で発表した論考を読み解く。",
    frozen: "これは{date}時点で固定した写しで、その後の変化は反映していません。",
    frame_title: "{title}（インタラクティブ解説）",
    gaps: "支えなし {count}",
    rests_on_one: "1者だけ 1",
    rest_on_one: "1者だけ {count}",
    shared: "2者以上 {count}",
    citation: "『{title}』事実関係の最終確認：{checked}。{address}",
    published_citation: "『{title}』{publisher}、事実関係の最終確認：{checked}。{address}",
};
