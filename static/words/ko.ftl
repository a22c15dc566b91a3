### Plugboard in Korean. What each message is for, and how long it may be, stands in en.ftl.
###
### The register is that of Korean newspapers: findings and explanations end in ~다 (해라체); only what answers a
### reader's action, and what the page says of itself when something fails, ends in ~습니다 (합니다체). Headings and
### buttons are nouns. Partners are counted with 곳, interests and modules with 개, in figures.
###
### A particle that depends on the word before it is written as is usual in Korean: 은(는), 이(가), 을(를), 과(와), or
### with the part in brackets that falls away after a vowel: (으)로, (이)다. It stands right after a slot, and
### the page writes the form that fits what fills it: 일본은, 호주는, 유럽연합(EU)은, “G7”은, 서울로.

## This language

language-name = 한국어
language-locale = ko-KR
language-direction = ltr
language-breaks = spaces
language-serif = 'Nanum Myeongjo', NanumMyeongjo, AppleMyungjo, 'Noto Serif KR', 'Noto Serif CJK KR', Batang, serif
language-sans = 'Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans KR', 'Noto Sans CJK KR', 'Nanum Gothic', NanumGothic, sans-serif
language-card-serif = NanumMyeongjo
language-card-sans = NanumGothic
language-bibtex = korean

## Lists, dates, numbers

list-two = ,{" "}
list-first = ,{" "}
list-last = ,{" "}
list-quoted = ,{" "}
list-separator = ,{" "}
list-sentences = {" "}
list-quotation = “{ $what }”
number-thousands = ,
number-decimal = { $whole }.{ $tenth }
date-month =
    { $number ->
        [1] 1월
        [2] 2월
        [3] 3월
        [4] 4월
        [5] 5월
        [6] 6월
        [7] 7월
        [8] 8월
        [9] 9월
        [10] 10월
        [11] 11월
       *[12] 12월
    }
date-month-of-day =
    { $number ->
        [1] 1월
        [2] 2월
        [3] 3월
        [4] 4월
        [5] 5월
        [6] 6월
        [7] 7월
        [8] 8월
        [9] 9월
        [10] 10월
        [11] 11월
       *[12] 12월
    }
date-of-day = { $year }년 { $month } { $day }일
date-of-month = { $year }년 { $month }
date-of-year = { $year }년

## The board: its parts

board-the-argument = 기고문의 주장
board-begin = 들어가며
board-begin-lead = 파트너와 분야를 켜고 끄면 무엇이 뒷받침되는지 바로 보인다. 장을 차례로 읽어 나가도 된다.
board-board = 협력 보드
board-table-caption = 어느 파트너가 어느 분야에 참여하며 어느 단계까지 왔는지
board-rule-heading = 규칙
board-plug-in = 분야별 참여
board-consensus = 전원 합의
board-plug-in-meaning = 각 파트너는 참여할 수 있는 분야에만 참여한다.
board-consensus-meaning = 선택한 파트너가 모두 참여하는 분야만 가동된다.
board-bar-heading = 이 단계부터 집계
board-what-counts = 집계 대상과 방식
board-proposed = 제안
board-dialogue = 대화
board-announced = 발표
board-negotiating = 협상
board-signed = 서명
board-in-force = 발효
board-operating = 운영 중
board-ended = 종료
board-proposed-short = 제안
board-dialogue-short = 대화
board-announced-short = 발표
board-negotiating-short = 협상
board-signed-short = 서명
board-in-force-short = 발효
board-operating-short = 운영 중
board-modules = 분야
board-partners = 파트너
board-not-in-article = 기고문에 없음
board-not-on-board = 아직 보드에 없음
board-named-anchor = 협력의 중심축
board-named-by-author = 필자가 언급
board-named-as-group = 필자가 그룹으로 언급
board-named-as-member = 그룹 구성원
board-named-for-later = 필자가 다음 단계로 언급
board-not-named = 기고문에 없음
board-live = 연결됨
board-ready = 플러그는 있으나 꺼졌거나 뽑혔거나 합의가 안 됨
board-below = 집계 기준 미달
board-none-known = 확인된 플러그 없음
board-gap = 뒷받침 없음
board-single = 1곳에만 의존
board-shared = 파트너 { $count }곳
board-out = 집계 제외
board-covered-by = { $partners }이(가) 뒷받침
board-interests = { $home }과(와)의 공동 이익
board-count-interest = { $interest } 집계
board-count-none = 모두 제외
board-count-all = 모두 집계
board-open-group = { $group }을(를) 구성원별로 표시
board-close-group = { $group }을(를) 하나로 묶어 표시

## The board: a socket and its evidence

board-socket = { $partner }, { $module }: { $standing }({ $year }년)
board-socket-operating = { $partner }, { $module }: 운영 중({ $year }년부터)
board-socket-ended = { $partner }, { $module }: 종료({ $year }년)
board-socket-of-members = { $socket }, { $of }곳 중 { $count }곳
board-socket-below = { $socket }, 집계 기준 미달
board-no-plug = { $partner }, { $module }: 확인된 플러그 없음
board-evidence-of = { $partner }, { $module }: 근거 보기
board-plug-heading = { $partner }: { $module }
board-loading = 근거를 불러오는 중…
board-evidence-failed = 근거를 불러오지 못했습니다. 여기에도 실려 있습니다:

## The board: what can be done

board-dismiss = 닫기
board-undo = 실행 취소
board-redo = 다시 실행
board-reset = 초기화
board-copy-link = 링크 복사
board-share = 공유
board-copied = 이 보드의 링크를 복사했습니다.
board-not-copied = 여기서는 링크를 복사하지 못했습니다. 링크 주소:
board-changes = 변경 조작
board-set-board = 설정

## The board: links that ask for too much

board-dropped-too-long = 링크가 너무 길어 읽을 수 없습니다. 지금 보이는 것은 링크가 가리키는 보드가 아닙니다.
board-dropped = 링크에 이 해설에 없는 내용이 있습니다: { $unknown }. 나머지는 보드에 반영했습니다.
board-dropped-more = 링크에 이 해설에 없는 내용이 있습니다: { $unknown } 등. 나머지는 보드에 반영했습니다.
board-unread = 링크를 읽을 수 없습니다: { $unknown }. 지금 보이는 것은 링크가 가리키는 보드가 아닙니다.

## The board: who carries how much

board-credit-heading = 누가 얼마나 뒷받침하나
board-credit-method = 뒷받침을 받는 공동 이익 1개를 1점으로 치고, 뒷받침하는 파트너끼리 똑같이 나눈다. 계산법:
board-credit-name = 섀플리 값
board-credit-address = https://en.wikipedia.org/wiki/Shapley_value

## The board: chapters and bets

board-chapters = 장 목록
board-back = 이전
board-next = 다음
board-progress = 전체 { $of }장 중 제{ $chapter }장
board-whole-story = 해설 전체 보기
board-show-on-board = 보드에서 보기
board-bet = 나의 예상
board-leave-bet = 예상 없이 보기
board-answer = 정답
board-bet-left = 답은 { $right }(이)다.
board-bet-right = 예상이 맞았다. 답은 { $right }(이)다.
board-bet-too-many = 답은 { $right }(으)로, 예상한 { $made }보다 { $off }만큼 적다.
board-bet-too-few = 답은 { $right }(으)로, 예상한 { $made }보다 { $off }만큼 많다.

## The board: the slider over the years

board-as-of-heading = 기준 시점
board-play = 재생
board-pause = 일시 정지
board-as-of-now = { $checked }(최종 확인)
board-as-of-argument = { $date }(기고문 게재)

## 보드에 물은 것에 대한 답

board-asks = : 왜?

board-why-close = 결과로 돌아가기
board-why-here = 이 보드에서 왜 중요한지 보기

board-all-evidence = 모든 근거

board-next-heading = 아직 집계하지 않은 것

board-count-it = 집계에 포함
board-count-from = ‘{ $standing }’ 단계부터 모두 집계
board-holds-none-alone = 이 파트너에만 의존하는 이익은 없다.
board-is-off = 이 파트너는 꺼져 있다.

board-nothing-known = 이 시점에는 어느 파트너, 어느 단계에서도 이 이익에 도움이 되는 근거가 확인되지 않았다.

board-whose-reading = 공동 이익과의 연결은 누구의 해석인가

board-counts-for = { $dark }에 집계

board-counts-for-none = 어느 공동 이익에도 집계하지 않음

board-partner-off = 파트너 꺼짐

board-module-off = 분야 꺼짐

board-pulled-out = 플러그 뽑힘

board-not-agreed = 전원 합의 안 됨

board-covers-of = { $partner }: 공동 이익 { $interests }개 중 { $covered }개

board-covers-of-chosen = { $partner }: 공동 이익 { $all }개 중 선택한 { $interests }개 가운데 { $covered }개

board-leaves = 뒷받침하지 않는 이익: { $gaps }.

board-held-up-by = { $partners }의 불참으로 가동되지 않는다.

board-would-hold-up = 전원 합의 규칙에서는 { $partners }의 불참으로 가동되지 않는다.

board-open-ties = 이 분야의 목적 중 여기서 집계되는 근거가 없는 공동 이익: { $gaps }.

## The finding: the sentences under the board. It opens with what counts

board-counting-proposed = 제안까지 모두 집계하면
board-counting-dialogue = 대화 단계부터 집계하면
board-counting-announced = 발표 단계부터 집계하면
board-counting-negotiating = 협상 단계부터 집계하면
board-counting-signed = 서명됐거나 발효된 것만 집계하면
board-counting-in-force = 발효된 것만 집계하면
board-counting-on-day = { $date } 기준으로 { $counting }
board-counting-by-end = { $date } 말 기준으로 { $counting }

## The finding: what is covered. After these no full stop: see the next group

board-alone =
    { $interests ->
        [1] 하나뿐인 공동 이익을 { $home }이(가) 홀로 감당해야 한다.
       *[other] 공동 이익 { $interests }개를 모두 { $home }이(가) 홀로 감당해야 한다.
    }
board-alone-chosen =
    { $interests ->
        [1] 공동 이익 { $all }개 중 선택한 1개를 { $home }이(가) 홀로 감당해야 한다.
       *[other] 공동 이익 { $all }개 중 선택한 { $interests }개를 모두 { $home }이(가) 홀로 감당해야 한다.
    }
board-nothing-chosen =
    { $all ->
        [1] 하나뿐인 공동 이익을 선택하지 않아 집계할 것이 없다.
       *[other] 공동 이익 { $all }개 중 선택한 것이 없어 집계할 것이 없다.
    }
board-with-no-partner = 파트너를 한 곳도 선택하지 않으면 { $alone }
board-with-no-module = 분야를 하나도 선택하지 않으면 { $alone }
board-covers-none = { $counting } { $agreed }{ $alone }
# These end within a word, 받-, which one of the messages on what it rests on completes.
board-covers-some = { $counting } { $agreed }공동 이익 { $interests }개 중 { $covered }개가 파트너의 뒷받침을 받
board-covers-some-chosen = { $counting } { $agreed }공동 이익 { $all }개 중 선택한 { $interests }개 가운데 { $covered }개가 파트너의 뒷받침을 받
board-covers-all =
    { $interests ->
        [1] { $counting } { $agreed }하나뿐인 공동 이익이 파트너의 뒷받침을 받
       *[other] { $counting } { $agreed }공동 이익 { $interests }개 전부가 파트너의 뒷받침을 받
    }
board-covers-all-chosen =
    { $interests ->
        [1] { $counting } { $agreed }공동 이익 { $all }개 중 선택한 1개가 파트너의 뒷받침을 받
       *[other] { $counting } { $agreed }공동 이익 { $all }개 중 선택한 { $interests }개 전부가 파트너의 뒷받침을 받
    }
board-if-all-must-agree = 전원 합의 규칙에서는 { $runs }{ $held },{" "}
board-runs-none =
    { $on ->
        [1] 선택한 1개 분야가 가동되지 않고
       *[other] 선택한 { $on }개 분야가 하나도 가동되지 않고
    }
board-runs-some = 선택한 { $on }개 분야 중 { $run }개만 가동되고
board-runs-all =
    { $on ->
        [1] 선택한 1개 분야가 가동되고
       *[other] 선택한 { $on }개 분야가 모두 가동되고
    }
board-holds-up-the-one = ({ $partner }의 불참 때문)
board-holds-up = ({ $partner }의 불참으로 { $modules }개 분야 중단)

## The finding: what rests on whom. Each goes on after board-covers-some or board-covers-all

board-rests-on-none =
    { $covered ->
        [1] 으며, 뒷받침하는 파트너는 2곳 이상이다.
       *[other] 으며, 모두 2곳 이상이 뒷받침한다.
    }
board-all-rest-on =
    { $most ->
        [1] 지만, { $partner }에만 의존한다.
       *[other] 지만, 모두 { $partner }에만 의존한다.
    }
board-some-rest-on = 으며, 이 가운데 { $most }개는 { $partner }에만 의존한다.
board-each-rests-on-one = 지만, { $single }개 모두 파트너 1곳에만 의존한다. { $partner }에만 의존하는 것은 { $most }개다.
board-some-rest-on-one = 으며, 이 가운데 { $single }개는 파트너 1곳에만 의존한다. { $partner }에만 의존하는 것은 { $most }개다.
board-without = {" "}{ $partner }이(가) 빠지면 { $dark }은(는) 뒷받침을 잃는다.
board-without-many = {" "}{ $partner }이(가) 빠지면 { $most }개가 뒷받침을 잃는다.
board-gap-of = {" "}{ $gaps }을(를) 뒷받침하는 파트너는 없다.
board-gap-of-many = {" "}{ $count }개는 뒷받침하는 파트너가 없다.

## Finding out: headings and labels

explore-heading = 더 알아보기
explore-lead = 지금 보드의 파트너, 분야, 공동 이익, 규칙, 집계 기준, 시점을 바탕으로 계산한 결과다. 링크를 누르면 보드가 바뀐다.
explore-open = 모든 조합, 빠지면 잃는 것, 최소 연합
explore-to-board = 보드에서 보기
explore-mixes-heading = 가능한 모든 조합
explore-axis-partners = 조합에 든 파트너 수
explore-axis-interests = 뒷받침을 받는 공동 이익 수
explore-mark-here = 지금 보드
explore-mark-near = 1곳만 다른 조합
explore-mark-best = 가장 많이 뒷받침
explore-mark-other = 그 밖의 조합
explore-mixes-hint = 점을 가리키면 어느 파트너의 조합인지 보이고, 누르면 보드가 바뀐다. 키보드로는 아래 목록에서 차례로 살펴볼 수 있다.
explore-neighbours = 파트너 1곳을 넣거나 빼면
explore-tally = 파트너 수와 뒷받침을 받는 공동 이익 수로 나눈 조합 수
explore-pivots-heading = 무엇이 누구에게 달려 있나
explore-no-pivot = 파트너 1곳에만 의존하는 공동 이익은 없다.
explore-no-pair = 정확히 파트너 2곳에만 의존하는 공동 이익은 없다.
explore-pairs = 2곳이 함께 빠지면
explore-absences = 2곳이 함께 빠지면 뒷받침을 잃는 공동 이익의 수. 같은 파트너가 만나는 칸은 그 1곳만 빠질 때다.
explore-smallest-heading = 목표를 이루는 최소 연합
explore-coalitions = 각 연합에서 누가 무엇을 뒷받침하는가
explore-wishes = 조건 설정
explore-wish-free = 상관없음
explore-wish-in = 반드시 포함
explore-wish-out = 제외
explore-next-heading = 가장 효과가 큰 다음 한 수
explore-kind-now = 이미 뒷받침됨
explore-kind-deeper = 1곳에서 여러 곳으로
explore-kind-new = 새로 뒷받침됨
explore-kind-none = 여전히 파트너 없음
explore-no-step = 한 가지만 바꿔서는 뒷받침을 받는 공동 이익이 늘지 않고, 두 번째 파트너가 생기는 공동 이익도 없다.
explore-away-heading = 서명만 남은 것
explore-no-away = 서명된 것부터 집계할 때, 지금 파트너들과 진행 중인 협상 가운데 서명으로 공백을 메울 것은 없다.
explore-more-steps = { $count }건 더 보기
explore-stress-heading = 1곳씩 빠져나가면
explore-no-stress = 참여한 파트너가 없어 빠질 곳도 없다.
explore-worst-order = 최악의 순서
explore-best-order = 최선의 순서
explore-leaves = 빠지는 파트너
explore-nobody-left = 전원 참여
explore-step-by-step = 파트너가 많아 빠질 곳을 단계마다 골랐다. 다른 순서에서는 타격이 조금 더 크거나 작을 수 있다.
explore-compare-heading = 두 보드 비교
explore-compare-with = 이 보드와 비교할 대상
explore-other-rule = 다른 규칙
explore-in-force = 지금 발효된 것
explore-proposed = 제안을 포함한 전부
explore-start = 처음의 보드
explore-kept-board = 저장한 보드
explore-keep = 이 보드 저장
explore-kept = 저장했습니다. 이제 보드를 바꿔 비교할 수 있습니다.
explore-in-words = 이 보드를 글로
explore-this-board = 이 보드
explore-interest = 공동 이익

## Finding out: what the space of all mixes proves, in the order of its sentences

explore-nobody-on-offer = 선택할 수 있는 파트너가 없다.
explore-these = 파트너 { $partners }곳
explore-none-covers = { $these }으로 만들 수 있는 조합은 모두 { $mixes }가지인데, 공동 이익을 하나라도 뒷받침하는 조합은 없다.
explore-cover-all =
    { $interests ->
        [1] 하나뿐인 공동 이익을 뒷받침한다
       *[other] 공동 이익 { $interests }개를 모두 뒷받침한다
    }
explore-cover-most = 공동 이익 { $interests }개 중 최대치인 { $most }개를 뒷받침한다
explore-best = { $these }으로 만들 수 있는 조합은 모두 { $mixes }가지이며, 이 가운데 { $best }가지가 { $cover }.
explore-best-is = {" "}그 조합의 파트너는 { $who }(이)다.
explore-best-share-nobody = {" "}이들 조합 모두에 들어 있는 파트너는 없다.
explore-best-share = {" "}이들 조합 모두에 { $who }이(가) 들어 있다.
explore-left-out = {" "}{ $who }은(는) 이들 조합 어디에도 들어 있지 않다.
explore-idle = {" "}{ $who }은(는) 어느 조합에 더해도 결과를 바꾸지 못한다.
explore-drawn = 파트너 { $partners }곳의 조합은 { $power }가지로, 하나하나 계산하기에는 너무 많다. 그림은 파트너 수마다 같은 수를 무작위로 뽑아 모두 { $drawn }가지를 보여 준다. 다음은 정확한 계산 결과다. 파트너가 모두 참여하면 공동 이익 { $interests }개 중 { $together }개를 뒷받침한다. { $needed }
explore-nobody-needed = 꼭 있어야 하는 파트너는 1곳도 없다.
explore-needed = { $who }은(는) 꼭 있어야 하는 파트너로, 빠지면 뒷받침을 받는 공동 이익이 줄어든다.
explore-between-needed = ,{" "}
explore-nobody = 파트너 없음
explore-mix = { $who }: 공동 이익 { $interests }개 중 { $covered }개
explore-with = { $partner }이(가) 참여하면
explore-without = { $partner }이(가) 빠지면
explore-covered = { $covered }개 뒷받침
explore-pivot = { $who }이(가) 빠지면 { $dark }은(는) 뒷받침을 잃는다.

## Finding out: the smallest coalition that works

explore-nobody-covers = 이 플러그로는 어느 파트너도 공동 이익을 뒷받침하지 못한다.
explore-all-interests =
    { $interests ->
        [1] 하나뿐인 공동 이익
       *[other] 공동 이익 { $interests }개 전부
    }
explore-some-interests = 공동 이익 { $interests }개 중 가능한 { $covered }개
explore-size = 파트너 { $size }곳
explore-ways = 방법은 { $count }가지다
explore-ways-over =
    { $count ->
        [1] 방법은 2가지 이상이다
       *[other] 방법은 { $count }가지가 넘는다
    }
explore-smallest-is-one = { $what }을(를) 뒷받침하는 데는 파트너 1곳이면 되고, { $ways }.
explore-smallest = { $what }을(를) 뒷받침하려면 적어도 { $enough }이 필요하고, { $ways }.
explore-best-found = 지금까지 찾은 가장 작은 연합은 { $enough }으로 { $what }을(를) 뒷받침한다. 계산을 도중에 멈췄으므로 더 작은 연합이 있을 수 있다.
explore-dark = {" "}{ $who }은(는) 누가 참여해도 뒷받침을 받지 못한다.

## Finding out: changes, and what they bring

explore-partner-in = { $partner } 참여
explore-module-on = ‘{ $module }’ 켜기
explore-put-back = { $partner }의 플러그를 ‘{ $module }’에 다시 꽂기
explore-firmer = { $partner }의 ‘{ $module }’: ‘{ $from }’에서 ‘{ $to }’(으)로
explore-closes = { $gaps }에 뒷받침이 생김
explore-deepens = { $count }개에 두 번째 파트너가 생김
explore-closes-and-deepens = { $closes }, { $deepens }

## Finding out: one partner after another leaves

explore-stress = 타격이 가장 큰 순서로 빠질 때, 먼저 { $first }이(가) 빠지면 { $remain }. { $halved }. 다른 열은 타격이 가장 작은 순서다.
explore-remain = 뒷받침을 받던 { $before }개 중 { $after }개가 남는다
explore-halved =
    { $count ->
        [1] 1곳만 빠져도 절반 이하로 줄어든다
       *[other] { $count }곳이 빠지면 절반 이하로 줄어든다
    }

## Finding out: two boards side by side

explore-differ =
    { $count ->
        [0] 두 보드에서 모든 공동 이익을 같은 파트너가 뒷받침한다.
       *[other] 공동 이익 { $count }개가 다르다(≠).
    }

## The dialog in which readers share, save and embed

share-heading = 공유·저장·삽입
share-link = 이 보드의 주소

share-in-short = 결론만 짧게
share-in-words = 이 보드를 글로
share-copy = 복사
share-copied = 복사했습니다.
share-selected = 선택했습니다. Ctrl+C 또는 ⌘C를 누르면 복사됩니다.
share-native = 다른 앱으로 공유
share-save = 저장
share-embed = 기사에 삽입
share-what = 보여 줄 내용
share-whole = 보드가 있는 장별 해설
share-board = 이 보드
share-chapter = 이 장
share-compare = 두 보드 비교
share-ground = 배경색
share-auto = 독자 설정대로
share-light = 밝게
share-dark = 어둡게
share-width = 미리 보기 너비
share-preview = 삽입 미리 보기
share-address = 주소만(oEmbed로 프레임을 직접 만드는 시스템용)
share-frame = 프레임만(기사에 스크립트를 넣지 않음)
share-helper = 높이가 저절로 맞는 프레임(작은 스크립트 포함)
share-linked-picture = 링크를 단 이미지(뉴스레터·앱용)
share-picture = 이 보드의 이미지({ $format })
share-data = 출처를 포함한 전체 데이터({ $format })
share-citation = 인용 정보({ $format })
share-picture-text = { $title }. { $verdict }
share-height = 너비 { $width }픽셀에서 높이는 { $height }픽셀이다.

## Pages: what stands around the board

page-kind-of-piece = 해설
page-byline = { $publisher }에 실린 { $author }의 기고문({ $date })을 해설한다
page-checked = 사실관계 최종 확인: { $date }
page-newest-source = 가장 최근 출처: { $date }
page-corrected = { $date } 정정
page-report-error = 오류 제보
page-another-story = 다른 해설:
page-foot = 이 페이지 안내
page-counting = 집계 방식
page-published-by = 발행: { $publisher }
page-skip-to-board = 보드로 건너뛰기
page-languages = 언어
page-controls-off = 공개 기록으로 만든 보드를 그림으로 보여 드립니다. 조작에 필요한 스크립트가 꺼져 있습니다.
page-controls-failed = 조작 기능이 작동하지 않아 꺼 두었습니다. 페이지는 그대로 읽을 수 있습니다.
page-reload = 페이지 새로 고침
page-read-on = 이어 읽기
page-interests-explained = 공동 이익이란

## Pages: sources

page-sources = 출처
page-sources-lead = 플러그마다 무엇을 근거로 삼았는지 밝힌다. 플러그의 단계는 { $home }이(가) 포함되고 아직 끝나지 않은 근거 가운데 가장 진전된 것을 따른다. ‘운영 중’은 ‘발효’와 같은 단계로 본다.
page-record-lead = 플러그마다 보드에 표시된 단계를 뒷받침하는 근거를 보인다.
page-all-evidence = 모든 근거와 출처별 내용
page-back-to-board = 보드로 돌아가기
page-proposed-by = { $author }의 제안
page-context = { $home }이(가) 포함되지 않아 여기서는 집계하지 않는 것:
page-through-members = 구성원을 통한 참여:
page-members-without = 개별 근거 없음: { $partners }.
page-through-group = { $group }의 일원으로서 참여:
page-checked-on = { $date } 확인
page-source = 출처:
page-ties = 어느 분야가 어느 공동 이익에 도움이 되며, 그 이유는 무엇인가
page-our-reading = 자체 해석
page-serves-none = 그 자체로는 어느 공동 이익에도 집계하지 않음
page-serves = { $interests }에 집계
page-as-we-read-it = { $interest }(자체 해석)
page-until = { $date }까지
page-ended-on = { $date } 종료
page-ties-lead = 분야와 공동 이익의 연결은 { $author }이(가) 밝힌 각 분야의 목적을 토대로 자체 정리했다.
page-ties-lead-ours = 분야와 공동 이익의 연결은 자체 정리했다. 근거가 있으면 각각 옆에 적었다.
page-touched-by = 이 분야와 관련된 다른 항목:

## Pages: how we count

counting-heading = 집계 방식
counting-lead = 보드에 쓰인 말의 뜻, 플러그를 집계하는 조건, 보드가 말해 주지 못하는 것을 설명한다.
counting-parts = 보드에 보이는 것
counting-partner = 파트너
counting-partner-means = 플러그를 꽂을 수 있는 나라, 그룹, 부문. 공동 이익은 { $home }과(와) 나누는 이익이므로 상대편만 뒷받침할 수 있다.
counting-module = 분야
counting-module-means = 별도의 합의가 있는 협력 분야. 다른 분야에 참여하지 않고 그 분야에만 참여할 수도 있다.
counting-interest = 공동 이익
counting-interest-means = 파트너와 { $home }이(가) 함께 바라는 것.
counting-plug = 플러그
counting-plug-means = 한 파트너의 한 분야 참여와 그 근거.
counting-standing = 단계
counting-standing-means = 어느 날짜에 플러그가 어디까지 왔는지를 뜻한다. 그날 집계되는 근거 가운데 가장 진전된 것을 따른다.
counting-ladder = 플러그의 단계
counting-ladder-lead = 초기 단계부터 차례로 적는다. 보드는 선택한 단계부터 플러그를 집계하며, 날짜는 슬라이더를 따른다.
counting-proposed-means = 기고문에만 나온다. { $author }이(가) 언급한 플러그는 게재일부터 ‘제안’이 되며, 그 이상으로 오르지 않는다.
counting-proposed-means-sourced = 누군가 제안했고 출처로 확인된다. 합의된 것은 없다.
counting-dialogue-means = 대화가 이뤄지고 있고 약속한 것은 아직 없다.
counting-announced-means = 정부가 하겠다고 밝혔다. 협상을 시작하기로 한 합의도 여기에 든다.
counting-negotiating-means = 협상이 열렸거나 협상의 틀을 정한 문서에 서명한 사실이 확인됐다.
counting-signed-means = 서명은 확인됐으나 발효됐다는 기록은 아직 없다.
counting-in-force-means = 발효됐거나 효력이 생겼거나 잠정 적용된다는 출처가 있다.
counting-operating-means = 사업이나 프로젝트, 위원회가 해당 날짜에 활동 중인 것으로 확인됐다. 그때부터 끝났다고 알려질 때까지 집계한다. ‘발효’와 같은 단계로 본다.
counting-counts = 무엇을 집계하나
counting-coverage = 공동 이익을 뒷받침하는 조건
counting-coverage-means = 파트너는 자신의 플러그에 든 근거로만 공동 이익을 뒷받침한다. 그 근거는 선택한 단계와 날짜에 집계되고, 켜져서 가동되는 분야에 속하며, 바로 그 이익에 도움이 돼야 한다. 기고문의 언급은 필자가 그 대목에서 그 파트너와 연결한 이익에 집계하고, 지목한 이익이 없으면 필자가 밝힌 분야의 목적에 집계한다. 그래서 플러그가 연결돼 있어도 아무것도 뒷받침하지 않을 수 있다. 근거가 어느 공동 이익도 다루지 않는 경우다.
counting-coverage-means-sourced = 파트너는 자신의 플러그에 든 근거로만 공동 이익을 뒷받침한다. 그 근거는 선택한 단계와 날짜에 집계되고, 켜져서 가동되는 분야에 속하며, 바로 그 이익에 도움이 돼야 한다. 어느 이익도 지목하지 않은 근거는 그 분야가 목적으로 하는 모든 이익에 집계한다. 그래서 플러그가 연결돼 있어도 아무것도 뒷받침하지 않을 수 있다. 근거가 어느 공동 이익도 다루지 않는 경우다.
counting-with-home = 다른 나라끼리의 협력
counting-with-home-means = { $home }과(와) 맺은 관계만 플러그의 단계를 올린다. 다른 나라끼리 맺은 관계는 참고로 보여 줄 뿐 집계하지 않는다.
counting-ended = 끝난 것
counting-ended-means = 끝난 시점이 알려진 근거는 그때부터 집계하지 않으며, 플러그는 남은 근거의 단계로 돌아간다.
counting-once = 한 번뿐인 일
counting-once-means = 한 차례의 훈련이나 항해, 회의는 그날에만 집계하고, 그 뒤로는 효력 있는 관계로 보지 않는다. 다만 상설 위원회의 회의는 위원회가 활동하고 있음을 보여 준다.
counting-dates = 날짜
counting-dates-means = 출처가 밝힌 만큼만 정확하게 다루며, 너무 일찍 또는 너무 오래 집계하지 않는다. ‘2025년’은 2025년 말부터 집계하고, ‘2020년’에 끝나는 것은 2019년 말까지 집계한다.
counting-ours = 자체 해석
counting-ours-means = 필자가 밝히지 않은 분야와 공동 이익의 연결에는 ‘자체 해석’이라고 표시한다. 근거나 언급이 그 이익을 직접 다룰 때만 집계한다.
counting-ours-means-sourced = ‘자체 해석’이라고 표시한 분야와 공동 이익의 연결은 그 이익을 직접 다룬 근거가 있을 때만 집계한다.
counting-groups = 그룹
counting-groups-means = 구성원이 1곳이라도 참여하면 그룹이 참여한 것으로 본다. 묶어서 표시하면 파트너 1곳으로 세고, 그룹과 참여한 구성원의 플러그 가운데 가장 진전된 것을 따른다. 구성원별로 표시하면 각각 따로 세고, 그룹의 플러그도 각 구성원의 것이 된다.
counting-rules = 두 가지 규칙
counting-plug-in-means = 각 파트너는 참여할 수 있는 분야에만 참여한다. 집계되는 플러그가 하나라도 있으면 그 분야는 가동된다.
counting-consensus-means = 선택한 파트너 모두에게 집계되는 플러그가 있어야 그 분야가 가동된다. 1곳이라도 없으면 그 분야 전체가 멈춘다.
counting-numbers = 숫자가 뜻하는 것
counting-credit = 기여 몫
counting-credit-means = 뒷받침을 받는 공동 이익 1개를 1점으로 치고, 뒷받침하는 파트너끼리 똑같이 나눈다(섀플리 값).
counting-loss = 한계 손실
counting-loss-means = 한 파트너가 빠지면 뒷받침을 잃는 공동 이익. 그 파트너만 뒷받침하던 것을 말하며, 전원 합의 규칙에서는 그 파트너 없이는 다른 누구도 뒷받침하지 못하게 되는 것도 포함한다.
counting-worth = 관계의 수이지 가치가 아니다
counting-worth-means = 보드는 관계의 수를 센다. 한 쪽짜리 양해각서도 조약도 하나로 세며, 그것이 가져오는 이득이나 비용, 성과는 이 숫자에 담기지 않는다.
counting-checked = 최종 확인
counting-checked-means = 출처를 마지막으로 살펴본 때. 모든 것을 보았다거나 그 뒤로 바뀐 것이 없다는 뜻은 아니다.
counting-newest = 가장 최근 출처
counting-newest-means = 확인한 출처 가운데 가장 늦은 발행일. 보드의 바탕이 되는 기록은 여기까지다. 언제 확인했든 그 뒤에 나온 것은 집계하지 않았다.
counting-yardstick = 이 해설만의 기준
counting-yardstick-lead = 모든 파트너에게 똑같이 적용한다.
counting-corrections = 정정
counting-was = 정정 전:
counting-is = 정정 후:
counting-errors = 잘못된 내용을 발견하셨습니까?

## Pages: events, views, checks, figures

page-events = 연표
page-before-argument = 기고문 게재 이전
page-after-argument = 기고문 게재 이후
page-around-argument = 게재와 같은 시기
page-no-day = 날짜 미상
page-views = 여러 견해
page-views-lead = 따로 밝히지 않는 한, 이들은 기고문에 대해 말한 것이 아니다. 무엇에 대해 말했는지는 각각 적었다. 기고문의 물음에 대한 입장을 나타내는 표시는 자체적으로 붙였다.
page-views-lead-alone = 입장을 나타내는 표시는 자체적으로 붙였다.
page-view-about = { $about }에 대해
page-our-label = 자체 분류: { $stands }
page-against = 다른 입장
page-with-reservations = 일부 동의
page-in-favour = 동의
page-checks = 기고문의 수치 검증
page-checks-lead = { $author }이(가) 사실로 적은 내용을 출처가 보여 주는 바와 대조했다.
page-around = 배경
page-supported = 근거 있음
page-with-nuance = 근거 있으나 단서 필요
page-not-confirmed = 확인되지 않음
page-figures = 숫자로 보기
page-figure-label = 항목
page-unit = { $unit }, { $year }년

## Pages: comparisons and filters

page-interest = 공동 이익
page-differ =
    { $count ->
        [0] 두 보드의 공동 이익 뒷받침은 차이가 없다.
       *[other] 두 보드는 공동 이익 { $count }개에서 다르다(≠로 표시).
    }
page-filter = 골라 보기
page-all = 전체
page-by-partner = 파트너
page-by-module = 분야
page-by-standing = 단계

## Away from the page: cards, citations, files, copies, frames

away-take-along = 데이터와 인용
away-data-lead = 모든 플러그와 그 근거, 분야와 공동 이익의 연결, 연표, 여러 견해, 검증, 수치를 출처와 함께 담았다. JSON 파일에는 정정 내역도 있다.
away-data-file = 전체 데이터({ $format })
away-cite = 인용 표기:
away-newest-source = {" "}가장 최근 출처: { $date }.
away-citation = 「{ $title }」. 사실관계 최종 확인: { $checked }.{ $newest }{ $address }
away-published-citation = 「{ $title }」. { $publisher }. 사실관계 최종 확인: { $checked }.{ $newest }{ $address }
away-citation-note = { $publisher }에 실린 { $author }의 기고문({ $date })을 해설한다.
away-frozen = { $date }의 상태로 고정한 사본으로, 그 뒤의 변화는 반영되지 않습니다.
away-frame-title = { $title }(인터랙티브 해설)
away-nothing-happened = 아무 일도 일어나지 않았다면 이 프레임이 실린 페이지가 열기나 저장을 막고 있을 수 있습니다. 복사할 주소:
away-gaps = 뒷받침 없음 { $count }
away-rest-on-one = 1곳에만 의존 { $count }
away-shared = 2곳 이상 { $count }
away-out = 집계 제외 { $count }
