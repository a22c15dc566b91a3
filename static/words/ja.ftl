### Plugboard in Japanese. What each message is for, and how long it may be, stands in en.ftl.

## This language

language-name = 日本語
language-locale = ja-JP
language-direction = ltr
language-breaks = phrases
language-serif = 'Hiragino Mincho ProN', 'Yu Mincho', 'Noto Serif CJK JP', serif
language-sans = 'Hiragino Sans', 'Yu Gothic', 'Noto Sans CJK JP', sans-serif
language-card-serif = BIZ UDPMincho
language-card-sans = BIZ UDPGothic
language-bibtex = japanese

## Lists, dates, numbers

list-two = 、
list-first = 、
list-last = 、
list-quoted = {""}
list-separator = 、
list-sentences = {""}
list-quotation = 「{ $what }」
number-thousands = ,
number-decimal = { $whole }.{ $tenth }
date-month =
    { $number ->
        [1] 1月
        [2] 2月
        [3] 3月
        [4] 4月
        [5] 5月
        [6] 6月
        [7] 7月
        [8] 8月
        [9] 9月
        [10] 10月
        [11] 11月
       *[12] 12月
    }
date-month-of-day =
    { $number ->
        [1] 1月
        [2] 2月
        [3] 3月
        [4] 4月
        [5] 5月
        [6] 6月
        [7] 7月
        [8] 8月
        [9] 9月
        [10] 10月
        [11] 11月
       *[12] 12月
    }
date-of-day = { $year }年{ $month }{ $day }日
date-of-month = { $year }年{ $month }
date-of-year = { $year }年

## The board: its parts

board-the-argument = 論考の主張
board-begin = はじめに
board-begin-lead = パートナーと分野のオン・オフを切り替えると、何が支えられるかが分かる。章を順に読み進めることもできる。
board-board = 連携ボード
board-table-caption = どのパートナーがどの分野に加わり、どの段階まで進んでいるか
board-rule-heading = ルール
board-plug-in = 分野ごとに参加
board-consensus = 全員一致
board-plug-in-meaning = 各パートナーは、参加できる分野にだけ加わる。
board-consensus-meaning = 選んだパートナーの全員が加わらなければ、その分野は動かない。
board-bar-heading = この段階から数える
board-what-counts = 何をどう数えるか
board-proposed = 提案
board-dialogue = 対話
board-announced = 発表
board-negotiating = 交渉
board-signed = 署名
board-in-force = 発効
board-operating = 実施中
board-ended = 終了
board-proposed-short = 提案
board-dialogue-short = 対話
board-announced-short = 発表
board-negotiating-short = 交渉
board-signed-short = 署名
board-in-force-short = 発効
board-operating-short = 実施中
board-modules = 分野
board-partners = パートナー
board-not-in-article = 論考に言及なし
board-not-on-board = まだボードにない相手
board-named-anchor = 連携の中核
board-named-by-author = 著者が名を挙げた相手
board-named-as-group = 著者がまとめて挙げたグループ
board-named-as-member = グループのメンバー
board-named-for-later = 著者が後の段階に挙げた相手
board-not-named = 論考に言及なし
board-live = 接続中
board-ready = 接続できるが未接続（オフ、抜いた状態、全員一致に達せず）
board-below = 数える段階に届かず
board-none-known = プラグは確認できず
board-gap = 支えなし
board-single = 1者だけ
board-shared = { $count }者が支え
board-out = 数えない
board-covered-by = { $partners }が支える
board-interests = { $home }との共通利益
board-count-interest = { $interest }を数える
board-count-none = すべて外す
board-count-all = すべて数える
board-open-group = { $group }をメンバー別に表示
board-close-group = { $group }を一つにまとめて表示

## The board: a socket and its evidence

board-socket = { $partner }、{ $module }：{ $standing }（{ $year }年）
board-socket-operating = { $partner }、{ $module }：実施中（{ $year }年から）
board-socket-ended = { $partner }、{ $module }：終了（{ $year }年）
board-socket-of-members = { $socket }、{ $of }者中{ $count }者
board-socket-below = { $socket }、数える段階に届かず
board-no-plug = { $partner }、{ $module }：プラグは確認できず
board-evidence-of = { $partner }、{ $module }の根拠
board-plug-heading = { $partner }：{ $module }
board-loading = 根拠を読み込み中…
board-evidence-failed = 根拠を読み込めませんでした。こちらにも掲載しています：

## The board: what can be done

board-dismiss = 閉じる
board-undo = 元に戻す
board-redo = やり直す
board-reset = リセット
board-copy-link = リンクをコピー
board-share = 共有
board-copied = このボードへのリンクをコピーしました。
board-not-copied = ここではリンクをコピーできませんでした。リンクはこちらです：
board-changes = 変更の操作
board-set-board = 設定

## The board: links that ask for too much

board-dropped-too-long = リンクが長すぎるため読み取れません。表示しているのは、リンクのボードではありません。
board-dropped = リンクに、この解説にはない指定が含まれています：{ $unknown }。残りはボードに反映しています。
board-dropped-more = リンクに、この解説にはない指定が含まれています：{ $unknown }など。残りはボードに反映しています。
board-unread = リンクを読み取れません：{ $unknown }。表示しているのは、リンクのボードではありません。

## The board: who carries how much

board-credit-heading = 誰がどれだけ支えるか
board-credit-method = 支えのある共通利益1項目を1点とし、支えるパートナーの間で等分する。計算方法：
board-credit-name = シャープレイ値
board-credit-address = https://ja.wikipedia.org/wiki/シャープレイ値

## The board: chapters and bets

board-chapters = 章の一覧
board-back = 前へ
board-next = 次へ
board-progress = 第{ $chapter }章（全{ $of }章）
board-whole-story = 解説の全体
board-show-on-board = ボードで見る
board-bet = あなたの予想
board-leave-bet = 予想せずに見る
board-answer = 答え
board-bet-left = 答えは{ $right }。
board-bet-right = 正解。答えは{ $right }。
board-bet-too-many = 答えは{ $right }。予想の{ $made }より{ $off }少ない。
board-bet-too-few = 答えは{ $right }。予想の{ $made }より{ $off }多い。

## The board: the slider over the years

board-as-of-heading = 時点
board-play = 再生
board-pause = 一時停止
board-as-of-now = { $checked }（最終確認）
board-as-of-argument = { $date }（論考の公表時）

## ボードに尋ねたことへの答え

board-asks = ：なぜ？

board-why-close = 結果に戻る
board-why-here = このボードでの意味を見る

board-all-evidence = すべての根拠

board-next-heading = まだ数えていないもの

board-count-it = 数に入れる
board-count-from = 「{ $standing }」以降をすべて数える
board-holds-none-alone = このパートナーだけに頼る項目はない。
board-is-off = このパートナーはオフになっている。

board-nothing-known = この時点では、どのパートナーにも、どの段階でも、この項目に役立つ根拠は確認されていない。

board-whose-reading = 共通利益との対応は誰の解釈か

board-counts-for = { $dark }の支えとして数える

board-counts-for-none = どの共通利益の支えにも数えない

board-partner-off = パートナーがオフ

board-module-off = 分野がオフ

board-pulled-out = プラグを抜いた状態

board-not-agreed = 全員一致に達せず

board-covers-of = { $partner }：共通利益{ $interests }項目中{ $covered }項目

board-covers-of-chosen = { $partner }：共通利益{ $all }項目から選んだ{ $interests }項目中{ $covered }項目

board-leaves = 支えていない項目：{ $gaps }。

board-held-up-by = { $partners }が加わらないため、この分野は動かない。

board-would-hold-up = 全員一致のルールでは{ $partners }が加わらず、この分野は動かない。

board-open-ties = この分野の目的のうち、ここで数えられる根拠がないもの：{ $gaps }。

## The finding: the sentences under the board. It opens with what counts

board-counting-proposed = 提案段階のものまで数えると
board-counting-dialogue = 対話以降の段階にあるものを数えると
board-counting-announced = 発表以降の段階にあるものを数えると
board-counting-negotiating = 交渉以降の段階にあるものを数えると
board-counting-signed = 署名済みか発効済みのものを数えると
board-counting-in-force = 発効済みのものだけを数えると
board-counting-on-day = { $date }の時点で{ $counting }
board-counting-by-end = { $date }末の時点で{ $counting }

## The finding: what is covered. After these no full stop: see the next group

board-alone =
    { $interests ->
        [1] { $home }は唯一の共通利益を独力で守ることになる。
       *[other] { $home }は共通利益{ $interests }項目のすべてを独力で守ることになる。
    }
board-alone-chosen =
    { $interests ->
        [1] { $home }は共通利益{ $all }項目から選んだ1項目を独力で守ることになる。
       *[other] { $home }は共通利益{ $all }項目から選んだ{ $interests }項目のすべてを独力で守ることになる。
    }
board-nothing-chosen =
    { $all ->
        [1] 唯一の共通利益が選ばれておらず、数えるものがない。
       *[other] 共通利益{ $all }項目のどれも選ばれておらず、数えるものがない。
    }
board-with-no-partner = パートナーを1者も選ばなければ、{ $alone }
board-with-no-module = 分野を一つも選ばなければ、{ $alone }
board-covers-none = { $counting }、{ $agreed }{ $alone }
board-covers-some = { $counting }、{ $agreed }共通利益{ $interests }項目のうち{ $covered }項目にパートナーの支えが
board-covers-some-chosen = { $counting }、{ $agreed }共通利益{ $all }項目から選んだ{ $interests }項目のうち{ $covered }項目にパートナーの支えが
# Up to 「支えが」, which one of the messages on what it rests on completes.
board-covers-all =
    { $interests ->
        [1] { $counting }、{ $agreed }唯一の共通利益にパートナーの支えが
       *[other] { $counting }、{ $agreed }共通利益{ $interests }項目のすべてにパートナーの支えが
    }
board-covers-all-chosen =
    { $interests ->
        [1] { $counting }、{ $agreed }共通利益{ $all }項目から選んだ1項目にパートナーの支えが
       *[other] { $counting }、{ $agreed }共通利益{ $all }項目から選んだ{ $interests }項目のすべてにパートナーの支えが
    }
board-if-all-must-agree = 全員一致なら{ $runs }{ $held }、
board-runs-none =
    { $on ->
        [1] 選んだ1分野は動かず
       *[other] 選んだ{ $on }分野のどれも動かず
    }
board-runs-some = 選んだ{ $on }分野のうち{ $run }分野が動き
board-runs-all =
    { $on ->
        [1] 選んだ1分野が動き
       *[other] 選んだ{ $on }分野のすべてが動き
    }
board-holds-up-the-one = （{ $partner }が加わらないため）
board-holds-up = （{ $partner }が加わらず止まるのは{ $modules }分野）

## The finding: what rests on whom. Each goes on after board-covers-some or board-covers-all

board-rests-on-none =
    { $covered ->
        [1] あり、1者だけに頼るものではない。
       *[other] あり、いずれも二つ以上のパートナーが支える。
    }
board-all-rest-on =
    { $most ->
        [1] あるが、{ $partner }だけに頼る。
       *[other] あるが、いずれも{ $partner }だけに頼る。
    }
board-some-rest-on = あり、うち{ $most }項目は{ $partner }だけに頼る。
board-each-rests-on-one = あるが、{ $single }項目のいずれも1者だけに頼る。{ $partner }だけに頼るのは{ $most }項目だ。
board-some-rest-on-one = あり、うち{ $single }項目は1者だけに頼る。{ $partner }だけに頼るのは{ $most }項目だ。
board-without = { $partner }が抜けると、{ $dark }は支えを失う。
board-without-many = { $partner }が抜けると、{ $most }項目が支えを失う。
board-gap-of = { $gaps }にはどのパートナーの支えもない。
board-gap-of-many = { $count }項目にはどのパートナーの支えもない。

## Finding out: headings and labels

explore-heading = さらに調べる
explore-lead = いまのボード（パートナー、分野、共通利益、ルール、数える段階、時点）をもとに計算した結果。リンクを選ぶとボードが切り替わる。
explore-open = すべての組み合わせ、抜けると崩れるところ、必要最小の顔ぶれ
explore-to-board = ボードで見る
explore-mixes-heading = 考えられるすべての組み合わせ
explore-axis-partners = 加わるパートナーの数
explore-axis-interests = 支えのある項目の数
explore-mark-here = いまのボード
explore-mark-near = 1者だけ違う組み合わせ
explore-mark-best = 最も多く支える
explore-mark-other = その他
explore-mixes-hint = 印に触れると顔ぶれが表示され、選ぶとボードが切り替わる。キーボードでは下の一覧から順にたどれる。
explore-neighbours = 1者の出入り
explore-tally = パートナーの数ごとの、支えのある項目数と組み合わせの数
explore-pivots-heading = 何が誰に頼っているか
explore-no-pivot = 1者だけに頼る項目はない。
explore-no-pair = ちょうど2者に頼る項目はない。
explore-pairs = 2者が同時に抜けた場合
explore-absences = 両者がともに抜けると支えを失う項目の数。同じパートナーが交わる欄は、その1者だけが抜けた場合。
explore-smallest-heading = 必要最小の顔ぶれ
explore-coalitions = それぞれの顔ぶれで誰が何を支えるか
explore-wishes = 条件をつける
explore-wish-free = どちらでもよい
explore-wish-in = 必ず入れる
explore-wish-out = 入れない
explore-next-heading = 次の一手
explore-kind-now = すでに支えがある
explore-kind-deeper = 支えが1者から複数に
explore-kind-new = 新たに支えがつく
explore-kind-none = なお支えがない
explore-no-step = 一つ変えるだけで支えが増えたり、2番目のパートナーがついたりする手はない。
explore-away-heading = あと署名だけ
explore-no-away = 署名済みのものを数えると、いまのパートナーと交渉中のもので、署名されれば空白を埋めるものはない。
explore-more-steps = ほか{ $count }件
explore-stress-heading = 1者ずつ抜けていくと
explore-no-stress = パートナーがいないので、抜ける者もいない。
explore-worst-order = 最悪の順
explore-best-order = 最善の順
explore-leaves = 抜けるパートナー
explore-nobody-left = 全員参加
explore-step-by-step = パートナーが多いため、1者ずつその場で選んだ。別の順では、痛手がやや大きく、または小さくなることもある。
explore-compare-heading = 二つのボードを並べる
explore-compare-with = このボードの比較相手
explore-other-rule = もう一方のルール
explore-in-force = 現在発効しているもの
explore-proposed = 提案を含むすべて
explore-start = 最初のボード
explore-kept-board = 保存したボード
explore-keep = このボードを保存
explore-kept = 保存しました。ボードを変えて比べられます。
explore-in-words = このボードの内容（文章）
explore-this-board = このボード
explore-interest = 共通利益

## Finding out: what the space of all mixes proves, in the order of its sentences

explore-nobody-on-offer = 選べるパートナーがいない。
explore-these = { $partners }者
explore-none-covers = { $these }の組み合わせは全部で{ $mixes }通りあるが、どれも1項目も支えられない。
explore-cover-all =
    { $interests ->
        [1] 唯一の項目を支える
       *[other] { $interests }項目すべてを支える
    }
explore-cover-most = 最多の{ $most }項目（全{ $interests }項目中）を支える
explore-best = { $these }の組み合わせは全部で{ $mixes }通り。このうち{ $best }通りが{ $cover }。
explore-best-is = その顔ぶれは{ $who }だ。
explore-best-share-nobody = そのすべてに入っているパートナーはいない。
explore-best-share = そのすべてに{ $who }が入っている。
explore-left-out = { $who }はそのどれにも入っていない。
explore-idle = { $who }は、どの組み合わせに加わっても結果を変えない。
explore-drawn = { $partners }者の組み合わせは{ $power }通りあり、一つずつは計算できない。図は、各人数から同じ数ずつ無作為に選んだ計{ $drawn }通りを示す。次の点は正確な計算による。全員がそろえば{ $interests }項目中{ $together }項目を支えられる。{ $needed }
explore-nobody-needed = 欠かせないパートナーは1者もいない。
explore-needed = 欠かせないのは{ $who }で、抜けると支えられる項目が減る。
explore-between-needed = 、
explore-nobody = パートナーなし
explore-mix = { $who }：{ $interests }項目中{ $covered }項目
explore-with = { $partner }が加わると
explore-without = { $partner }が抜けると
explore-covered = { $covered }項目
explore-pivot = { $who }が抜けると、{ $dark }が支えを失う。

## Finding out: the smallest coalition that works

explore-nobody-covers = このプラグでは、どのパートナーも1項目も支えられない。
explore-all-interests =
    { $interests ->
        [1] 唯一の項目
       *[other] { $interests }項目すべて
    }
explore-some-interests =
    { $covered ->
        [1] 全{ $interests }項目のうち唯一可能な1項目
       *[other] 全{ $interests }項目のうち可能な{ $covered }項目
    }
explore-size = { $size }者
explore-ways = { $count }通り
explore-ways-over =
    { $count ->
        [1] 2通り以上
       *[other] { $count }通りより多く
    }
explore-smallest-is-one = { $what }を支えるには1者で足り、その選び方は{ $ways }ある。
explore-smallest = { $what }を支えるには最低{ $enough }が必要で、顔ぶれは{ $ways }ある。
explore-best-found = 見つかった中で最も少ないのは{ $enough }で、{ $what }を支える。計算を途中で打ち切ったため、さらに少ない顔ぶれがあるかもしれない。
explore-dark = { $who }は、誰が加わっても支えがない。

## Finding out: changes, and what they bring

explore-partner-in = { $partner }が加わる
explore-module-on = 「{ $module }」を入れる
explore-put-back = { $partner }のプラグを「{ $module }」に戻す
explore-firmer = { $partner }の「{ $module }」が「{ $from }」から「{ $to }」へ進む
explore-closes = { $gaps }に支えができる
explore-deepens = { $count }項目に2番目のパートナーがつく
explore-closes-and-deepens = { $closes }。{ $deepens }

## Finding out: one partner after another leaves

explore-stress = 最も痛手の大きい順に抜ける場合、まず{ $first }が抜けると、{ $remain }。{ $halved }。もう一方の列は、最も痛手の小さい順を示す。
explore-remain = 支えのある{ $before }項目のうち残るのは{ $after }項目
explore-halved =
    { $count ->
        [1] 1者が抜けただけで半分以下になる
       *[other] { $count }者が抜けると半分以下になる
    }

## Finding out: two boards side by side

explore-differ =
    { $count ->
        [0] 二つのボードは、どの項目も同じパートナーが支えている。
       *[other] { $count }項目が異なる（≠）。
    }

## The dialog in which readers share, save and embed

share-heading = 共有・保存・埋め込み
share-link = このボードのアドレス

share-in-short = 結論だけの短文
share-in-words = このボードの内容（文章）
share-copy = コピー
share-copied = コピーしました。
share-selected = 選択しました。Ctrl+Cまたは⌘Cでコピーできます。
share-native = ほかのアプリで共有
share-save = 保存
share-embed = 記事に埋め込む
share-what = 表示するもの
share-whole = ボードつきの解説（1章ずつ）
share-board = このボード
share-chapter = この章
share-compare = 二つのボードの比較
share-ground = 背景
share-auto = 読者の設定に合わせる
share-light = 明るい
share-dark = 暗い
share-width = プレビューの幅
share-preview = 埋め込みのプレビュー
share-address = アドレスのみ（oEmbedに対応し、枠を自動で作るシステム向け）
share-frame = 枠のみ（記事側にスクリプトを置かない）
share-helper = 高さが自動で合う枠（小さなスクリプトつき）
share-linked-picture = リンクつきの画像（ニュースレターやアプリ向け）
share-picture = このボードの画像（{ $format }）
share-data = 出典つきの全データ（{ $format }）
share-citation = 引用情報（{ $format }）
share-picture-text = { $title }。{ $verdict }
share-height = 幅{ $width }ピクセルでは高さ{ $height }ピクセルになる。

## Pages: what stands around the board

page-kind-of-piece = 解説
page-byline = { $author }氏が{ $date }に{ $publisher }で発表した論考を読み解く
page-checked = 事実関係の最終確認：{ $date }
page-newest-source = 最も新しい出典：{ $date }
page-corrected = { $date }訂正
page-report-error = 誤りを知らせる
page-another-story = ほかの解説：
page-foot = このページについて
page-counting = 数え方
page-published-by = 発行：{ $publisher }
page-skip-to-board = ボードへ進む
page-languages = 言語
page-controls-off = 公開資料に基づくボードを図で示しています。切り替えに必要なスクリプトが、ここでは無効です。
page-controls-failed = 操作機能が動いていないため、切り替えは使えません。ページはそのまま読めます。
page-reload = ページを再読み込み
page-read-on = 続けて読む
page-interests-explained = 共通利益とは

## Pages: sources

page-sources = 出典
page-sources-lead = プラグ（パートナーの各分野への参加）ごとの根拠を示す。段階は、{ $home }を含み、終わっていない根拠のうち最も進んだものに合わせた。「実施中」は「発効」と同じ段階とみなす。
page-record-lead = プラグごとに、ボードに示した段階の裏付けとなる根拠を挙げる。
page-all-evidence = すべての根拠と各出典の内容
page-back-to-board = ボードに戻る
page-proposed-by = { $author }氏の提案
page-context = { $home }が加わっていないため、ここでは数えないもの：
page-through-members = メンバーを通じた参加：
page-members-without = 個別の根拠なし：{ $partners }。
page-through-group = { $group }の一員としての参加：
page-checked-on = { $date }確認
page-source = 出典：
page-ties = どの分野がどの共通利益に役立つか、その理由
page-our-reading = 本解説の解釈
page-serves-none = 単独ではどの共通利益にも数えない
page-serves = { $interests }の支えとして数える
page-as-we-read-it = { $interest }（本解説の解釈）
page-until = { $date }まで
page-ended-on = { $date }終了
page-ties-lead = 分野と共通利益の対応は、{ $author }氏が述べる各分野の狙いをもとに、本解説が独自に整理した。
page-ties-lead-ours = 分野と共通利益の対応は本解説が整理した。根拠がある場合は、それぞれに添えた。
page-touched-by = この分野に関わるほかの項目：

## Pages: how we count

counting-heading = 数え方
counting-lead = ボードの言葉の意味、プラグを数える条件、ボードでは分からないことを説明する。
counting-parts = ボードに示すもの
counting-partner = パートナー
counting-partner-means = プラグを差し込める国、グループ、業界。数えるのは{ $home }との共通利益なので、支えられるのは相手側だけだ。
counting-module = 分野
counting-module-means = 独立した合意を持つ協力の一分野。ほかの分野に加わらず、一つだけに加わることもできる。
counting-interest = 共通利益
counting-interest-means = パートナーと{ $home }の双方が望むこと。
counting-plug = プラグ
counting-plug-means = 一つの分野への一つのパートナーの参加と、その根拠。
counting-standing = 段階
counting-standing-means = ある時点でプラグがどこまで進んでいるか。その時点で数える根拠のうち、最も進んだものに合わせる。
counting-ladder = プラグの段階
counting-ladder-lead = 初期の段階から順に示す。ボードは、選んだ段階以上のプラグを、スライダーの日付の時点で数える。
counting-proposed-means = 論考だけが述べている。{ $author }氏が触れたプラグは発表された時点から「提案」となり、それ以上には進まない。
counting-proposed-means-sourced = 誰かが提案し、資料で確認できる段階。合意はまだない。
counting-dialogue-means = 話し合いがあり、約束はまだない。
counting-announced-means = 政府が実行の意思を示した。交渉開始での合意もここに含む。
counting-negotiating-means = 交渉会合の開催か、交渉の枠組みを定める文書への署名が確認された。
counting-signed-means = 署名が確認され、発効はまだ確認されていない。
counting-in-force-means = 発効した、効力が生じた、または暫定適用されていると資料が伝えている。
counting-operating-means = 事業、計画、委員会などの活動が、記載の日付に確認された。以後、終わりが分かるまで数える。「発効」と同じ段階とみなす。
counting-counts = 何を数えるか
counting-coverage = 共通利益を支える条件
counting-coverage-means = パートナーが共通利益を支えるとみなすのは、そのプラグの中に、選んだ段階と日付で数えられ、オンで動いている分野にあり、まさにその利益に役立つ根拠がある場合だけだ。論考の中の言及は、著者がそこでそのパートナーに結びつけた利益に、名指しがなければ分野の目的に数える。そのため、プラグが有効でも何も支えないことがある。根拠がどの共通利益にも触れていない場合だ。
counting-coverage-means-sourced = パートナーが共通利益を支えるとみなすのは、そのプラグの中に、選んだ段階と日付で数えられ、オンで動いている分野にあり、まさにその利益に役立つ根拠がある場合だけだ。どの利益も名指ししない根拠は、その分野の目的すべてに数える。そのため、プラグが有効でも何も支えないことがある。根拠がどの共通利益にも触れていない場合だ。
counting-with-home = ほかの国同士の結びつき
counting-with-home-means = プラグの段階を進めるのは{ $home }との結びつきだけだ。ほかの国同士の結びつきは参考として示し、数えない。
counting-ended = 終わったもの
counting-ended-means = 終わりの分かっている根拠はその時点から数えず、プラグはほかの根拠が示す段階に戻る。
counting-once = 一度きりのもの
counting-once-means = 一度だけの演習や航行、会合は、その日に限って数える。その後も「発効」とみなすことはない。ただし常設委員会の会合は、委員会が活動している証拠として数える。
counting-dates = 日付
counting-dates-means = 資料が示す以上に細かくは扱わず、早く数え始めたり長く数えたりもしない。「2025年」は2025年末から数え、「2020年」に終わるものは2019年末まで数える。
counting-ours = 本解説の解釈
counting-ours-means = 著者が述べていない分野と共通利益の対応には、「本解説の解釈」と付記する。根拠や言及そのものがその利益に触れている場合だけ数える。
counting-ours-means-sourced = 「本解説の解釈」と付記した分野と共通利益の対応は、その利益に触れている根拠がある場合だけ数える。
counting-groups = グループ
counting-groups-means = メンバーが一つでも加われば、グループは参加しているとみなす。まとめて表示すると1者と数え、グループと参加中のメンバーのうち最も進んだプラグに合わせる。メンバー別に表示すると1者ずつ数え、グループのプラグも各メンバーのものとする。
counting-rules = 二つのルール
counting-plug-in-means = 各パートナーは、参加できる分野にだけ加わる。数えられるプラグが一つでもあれば、その分野は動く。
counting-consensus-means = 選んだパートナーの全員に数えられるプラグがなければ、その分野は動かない。1者でも欠ければ全員が止まる。
counting-numbers = 数が示すこと
counting-credit = 貢献の割合
counting-credit-means = 支えのある共通利益を1項目1点とし、支えるパートナーで等分する（シャープレイ値）。
counting-loss = 限界損失
counting-loss-means = あるパートナーが抜けると支えを失う共通利益。そのパートナーだけが支え、全員一致の場合はほかの誰も代わりに支えないものを指す。
counting-worth = 数であって価値ではない
counting-worth-means = ボードが数えるのは結びつきの数だ。1枚の覚書も条約も一つと数え、そこから得られる利益や費用、成果はこの数に表れない。
counting-checked = 最終確認
counting-checked-means = 出典を最後に調べた時期。すべてを見たという意味でも、その後変化がないという意味でもない。
counting-newest = 最も新しい出典
counting-newest-means = 確認した出典のうち、最も新しい公表日。ボードの裏付けとなる記録が及ぶのはここまでで、確認の時期にかかわらず、その後の出来事は数えていない。
counting-yardstick = この解説に固有の基準
counting-yardstick-lead = すべてのパートナーに等しく当てはめる。
counting-corrections = 訂正
counting-was = 訂正前：
counting-is = 訂正後：
counting-errors = 誤りに気づいた方は、お知らせください。

## Pages: events, views, checks, figures

page-events = 年表
page-before-argument = 論考の公表より前
page-after-argument = 論考の公表より後
page-around-argument = 論考の公表と同じころ
page-no-day = 日は不明
page-views = ほかの論者の見方
page-views-lead = 特に断りのない限り、いずれも論考について述べたものではない。何について述べたかは各項に記す。論考の問いに対する立場を示すラベルは、本解説が付けた。
page-views-lead-alone = 立場を示すラベルは、本解説が付けた。
page-view-about = { $about }について
page-our-label = 本解説の分類：{ $stands }
page-against = 異なる立場
page-with-reservations = 一部同じ立場
page-in-favour = 同じ立場
page-checks = 論考の数字を検証する
page-checks-lead = { $author }氏が事実として述べる内容を、資料が示すところと照らし合わせる。
page-around = 背景
page-supported = 裏付けあり
page-with-nuance = 裏付けあり、ただし留保が必要
page-not-confirmed = 確認できず
page-figures = 数字で見る
page-figure-label = 項目
page-unit = { $unit }、{ $year }年

## Pages: comparisons and filters

page-interest = 共通利益
page-differ =
    { $count ->
        [0] 二つのボードで、共通利益の支えに違いはない。
       *[other] 二つのボードでは、共通利益{ $count }項目の支えが異なる（≠で示す）。
    }
page-filter = 絞り込み
page-all = すべて
page-by-partner = パートナー
page-by-module = 分野
page-by-standing = 段階

## Away from the page: cards, citations, files, copies, frames

away-take-along = データと引用
away-data-lead = すべてのプラグとその根拠、分野と共通利益の対応、年表、ほかの論者の見方、検証、数字を、それぞれの出典とともに収めている。JSONファイルには訂正の記録もある。
away-data-file = 全データ（{ $format }）
away-cite = 引用するとき：
away-newest-source = 最も新しい出典：{ $date }。
away-citation = 『{ $title }』事実関係の最終確認：{ $checked }。{ $newest }{ $address }
away-published-citation = 『{ $title }』{ $publisher }、事実関係の最終確認：{ $checked }。{ $newest }{ $address }
away-citation-note = { $author }氏が{ $date }に{ $publisher }で発表した論考を読み解く。
away-frozen = これは{ $date }時点で固定した写しで、その後の変化は反映していません。
away-frame-title = { $title }（インタラクティブ解説）
away-nothing-happened = 何も起きない場合は、この枠が開いたり保存したりすることを記事側が許可していない可能性があります。コピー用のアドレス：
away-gaps = 支えなし { $count }
away-rest-on-one =
    { $count ->
        [1] { $count }者だけ 1
       *[other] 1者だけ { $count }
    }
away-shared = 2者以上 { $count }
away-out = 数えない { $count }
