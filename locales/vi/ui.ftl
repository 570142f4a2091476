### Buttons, questions and short sentences of the program, in Vietnamese.
### Status: draft


## Buttons. At most 20 characters.

button-yes = Có
button-no = Không
button-change = Sửa lại
button-cancel = Hủy
button-staff = Gặp nhân viên
button-menu = Xem các chủ đề
button-request = Gửi yêu cầu
button-continue = Tiếp tục
button-export = Bản sao dữ liệu
button-delete = Xóa dữ liệu của tôi
button-language = Đổi ngôn ngữ

## Titles of the topics, on buttons. At most 20 characters.

title-emergency-self-harm = Cần người lắng nghe
title-emergency-gas-leak = Mùi gas
title-emergency-fire = Cháy
title-emergency-medical = Xe cấp cứu
title-emergency-domestic-violence = Cần giúp gấp
title-emergency-police = Công an
title-emergency-traffic-accident = Tai nạn giao thông
title-emergency-missing-person = Người mất tích
title-emergency-elevator-trapped = Kẹt trong thang máy
title-accommodation-registration = Đăng ký tạm trú
title-visa-extension = Gia hạn visa
title-residence-permit = Giấy phép cư trú
title-permanent-residence = Thường trú lâu dài
title-work-permit = Giấy phép lao động
title-lost-passport = Mất hộ chiếu
title-birth-registration = Khai sinh cho con
title-marriage-registration = Đăng ký kết hôn
title-repair-request = Sửa chữa
title-utility-bill-payment = Trả tiền điện nước
title-utility-outage = Mất điện, mất nước
title-property-management = Quản lý tòa nhà
title-housing-lease = Thuê nhà
title-noise-complaint = Tiếng ồn
title-neighbour-mediation = Chuyện hàng xóm
title-public-problem-report = Phản ánh sự cố
title-waste-sorting = Phân loại rác
title-bulky-waste = Bỏ đồ lớn
title-find-clinic = Tìm bác sĩ
title-medical-insurance = Bảo hiểm y tế
title-social-insurance = Bảo hiểm xã hội
title-vaccination = Tiêm chủng
title-mental-health-support = Tìm người tâm sự
title-elderly-care = Giúp người già
title-school-enrolment = Trường cho con
title-language-class = Lớp học tiếng
title-driving-licence = Bằng lái xe
title-ebike-rules = Xe điện
title-public-transport = Buýt, metro, xe đạp
title-bank-account = Tài khoản ngân hàng
title-sim-internet = SIM và internet
title-mobile-payment = Trả bằng điện thoại
title-tax = Thuế
title-customs-post = Bưu kiện, hải quan
title-pet-registration = Đăng ký nuôi chó
title-lost-and-found = Đồ mất, nhặt được
title-consumer-complaint = Khiếu nại mua hàng
title-scam-report = Lừa đảo
title-community-office = Văn phòng khu
title-community-events = Hoạt động
title-volunteer-signup = Làm tình nguyện
title-suggestion = Góp ý
title-public-consultation = Nêu ý kiến
title-legal-aid = Tư vấn pháp luật
title-religious-venues = Nơi thờ tự
title-typhoon-disaster = Bão và thiên tai
title-greeting = Xin chào
title-thanks = Cảm ơn
title-help-menu = Các chủ đề
title-talk-to-staff = Gặp nhân viên
title-change-language = Đổi ngôn ngữ
title-cancel = Hủy
title-case-status = Yêu cầu của tôi
title-privacy-data = Dữ liệu của tôi

## Groups of topics, on buttons. At most 20 characters.

group-emergency = Khẩn cấp
group-residence = Giấy tờ và visa
group-home = Nhà ở
group-waste = Rác
group-health = Sức khỏe
group-children = Con cái, học tiếng
group-daily = Đời sống
group-community = Khu dân cư
group-safety = An toàn
group-control = Cuộc trò chuyện này

## Questions of the forms. One question at a time.

ask-what-broken = Cái gì bị hỏng, ở phòng nào hoặc chỗ nào trong tòa nhà?
ask-what-noise = Đó là tiếng ồn gì?
ask-what-matter = Giữa bạn và hàng xóm có chuyện gì?
ask-what-problem = Sự cố là gì?
ask-what-item = Đó là món đồ gì? Bạn tả giúp nhé.
ask-what-need = Cần giúp việc gì, và giúp cho ai?
ask-what-suggestion = Bạn góp ý điều gì?
ask-place = Ở đâu vậy? Tòa nhà, lối cầu thang và số phòng, hoặc chỗ nào gần đó.
ask-other-place = Người kia ở đâu? Chỉ cần tòa nhà và số phòng, không cần tên.
ask-when = Chuyện đó xảy ra khi nào, hoặc sẽ là khi nào?
ask-when-free = Ngày giờ nào tiện cho bạn?
ask-when-pickup = Bạn muốn người ta đến lấy lúc nào?
ask-since = Từ khi nào?
ask-contact = Chúng tôi có thể gọi cho bạn theo số điện thoại nào?
ask-photo = Bạn có thể gửi một tấm ảnh.
ask-which-supply = Bạn bị mất thứ gì?
ask-repeated = Chuyện này đã xảy ra hơn một lần chưa?
ask-mediation-wish = Bạn có muốn người hòa giải giúp không?
ask-wish = Theo bạn, giải quyết thế nào thì tốt?
ask-consent = Tôi chuyển những điều này cho người hòa giải được không?
ask-languages = Bạn nói được những thứ tiếng nào?
ask-dangerous = Có nguy hiểm cho ai không?
ask-lift = Có thang máy không?
ask-level = Bạn đã biết đến mức nào rồi?
ask-lost-or-found = Bạn bị mất hay nhặt được?
ask-which-event = Bạn muốn hỏi hoạt động nào?
ask-how-many = Có mấy người tham gia?
ask-skills = Bạn muốn làm việc gì?
ask-publicly = Có thể cho người dân khác đọc không?
ask-which-consultation = Đó là đợt lấy ý kiến về việc gì?
ask-opinion = Ý kiến của bạn là gì?

## Names of what a form asks, in its summary and on buttons. At most 20 characters.

slot-what = Nội dung
slot-place = Địa điểm
slot-since = Từ khi nào
slot-when = Thời gian
slot-contact = Điện thoại
slot-photo = Ảnh
slot-which = Bị mất
slot-repeated = Hơn một lần
slot-mediation = Cần hòa giải
slot-other = Người kia
slot-wish = Mong muốn
slot-consent = Cho chuyển đi
slot-languages = Ngôn ngữ
slot-dangerous = Nguy hiểm
slot-lift = Thang máy
slot-level = Trình độ
slot-kind = Mất hay nhặt được
slot-people = Số người
slot-publicly = Người khác đọc được

## Choices. At most 20 characters.

choice-water = Nước
choice-electricity = Điện
choice-gas = Gas
choice-internet = Internet
choice-beginner = Mới bắt đầu
choice-some = Biết một chút
choice-advanced = Khá tốt
choice-lost = Bị mất
choice-found = Nhặt được

## Forms

form-line = { $slot }: { $value }
form-summary = Bạn xem lại giúp:
form-confirm = Mọi thứ đã đúng chưa?
form-noted = Tôi đã ghi: { $value }
form-changed = Đã sửa. { $slot }: { $value }
form-change-which = Bạn muốn sửa mục nào?
form-choose = Hãy chọn một mục, hoặc viết số của mục đó.
form-yes-or-no = Hãy trả lời có hoặc không.
form-phone-wrong = Tôi cần một số điện thoại, chỉ gồm chữ số.
form-done = Cảm ơn bạn. Yêu cầu của bạn đã được lưu với số { $case }.
form-still-open = Yêu cầu “{ $title }” của bạn còn dang dở. Bạn có thể viết tiếp, hoặc viết “hủy”.
form-old-button = Nút đó thuộc về một câu hỏi trước.
form-none-open = Hiện không có yêu cầu nào đang mở.

## Who is responsible, after a request was stored

body-residents-committee = Nơi phụ trách là { -residents-committee }.
body-property-company = Nơi phụ trách là { -property-company }.
body-subdistrict-office = Nơi phụ trách là { -subdistrict-office }.

## Staff

staff-stored = Lời nhắn của bạn đã được lưu cho nhân viên với số { $case }.
staff-open-now = Văn phòng đang mở cửa; sẽ có người đọc trong giờ làm việc, hôm nay đến { $time }.
staff-open-later = Văn phòng hiện đóng cửa. Sẽ có người đọc khi mở cửa: { $day }, { $time }.
staff-hours-unknown = Tôi không biết giờ làm việc của văn phòng, nên không nói được khi nào có người đọc.
staff-urgent = Nếu gấp, hãy gọi { $office-phone }.
staff-not-told = Tôi không chuyển gì cho ai. Bạn có thể viết cho tôi bất cứ lúc nào.

## Requests

case-none = Bạn không có yêu cầu nào ở đây.
case-line = { $case }: { $title }, lưu ngày { $date }, chưa được trả lời

## Language

language-name = Tiếng Việt
language-changed = Từ bây giờ tôi sẽ viết bằng tiếng Việt.
language-not-yet = Tôi chưa viết được bằng ngôn ngữ đó. Hiện có các ngôn ngữ sau:
answer-in-fallback = Phần này hiện chỉ có bằng { $language }.

## Privacy

privacy-export = Đây là tất cả những gì tôi giữ về bạn:
privacy-erase-ask = Tôi xóa hết những gì đang giữ về bạn, kể cả các yêu cầu của bạn, nhé? Xóa rồi không lấy lại được.
privacy-erased = Mọi thứ tôi giữ về bạn đã được xóa. Các bản sao lưu trước đó còn được giữ tối đa { $days } ngày.
privacy-kept = Không có gì bị xóa.

## Messages I cannot answer

guess-which = Có phải bạn muốn hỏi một trong những việc này?
unknown-offer = Tôi có thể cho bạn xem các chủ đề, hoặc chuyển câu hỏi của bạn cho nhân viên.
message-wordless = Tôi chưa đọc được hình ảnh, tin nhắn thoại hay tệp. Bạn viết bằng chữ nhé, hoặc nói chuyện với nhân viên.
message-empty = Tin nhắn của bạn không có chữ nào. Tôi giúp gì được cho bạn?
message-too-long = Tin nhắn của bạn rất dài; tôi chỉ đọc phần đầu.
cannot-answer = Lúc này tôi chưa trả lời được việc này cho đúng. Nhân viên có thể giúp bạn.
newcomer = Bạn mới đến đây? Hãy đăng ký với công an trong vòng 24 giờ sau khi đến, trừ khi ở khách sạn. Tôi có thể chỉ bạn cách làm.
note-unverified = Một số thông tin trên chưa được xác nhận gần đây. Bạn hãy kiểm tra lại trước khi dùng.
note-checked-on = Một số thông tin trên được xác nhận lần cuối ngày { $date }. Bạn hãy kiểm tra lại trước khi dùng.

## Opening hours

hours-day = { $first } { $from }–{ $to }
hours-days = { $first }–{ $last } { $from }–{ $to }
hours-and = { $first }, { $second }
hours-closed = đóng cửa

## Web page

web-title = linju, hàng xóm của bạn
web-intro = Hãy hỏi về đời sống hằng ngày và dịch vụ của khu dân cư, bằng tiếng của bạn.
web-write = Viết tin nhắn
web-send = Gửi
web-you = Bạn
web-unreachable = Hiện không kết nối được với dịch vụ. Tin nhắn của bạn chưa được gửi.
web-busy = Quá nhiều tin nhắn cùng lúc. Bạn chờ một chút nhé.
web-try-again = Thử lại
web-language = Ngôn ngữ
web-draft = Đây là bản nháp; chưa có ai kiểm tra.
web-clear = Xóa trang này
web-emergency = Khi khẩn cấp, hãy gọi { $police-phone } (công an), { $fire-phone } (cứu hỏa), { $ambulance-phone } (cấp cứu).
