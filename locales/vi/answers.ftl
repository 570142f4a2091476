### What linju answers, in Vietnamese. One message per intent; the name is the intent's id and never changes.
### Status: draft


## Names of offices, used everywhere in the same words. No article, so that they fit into a sentence.

-residents-committee = ủy ban cư dân
-subdistrict-office = văn phòng phường
-property-company = công ty quản lý tòa nhà
-police-station = đồn công an
-exit-entry = Cục Quản lý Xuất nhập cảnh
-community-health-centre = trung tâm y tế cộng đồng

## Emergencies. The first line is the number and one action. Never say that help is coming.

emergency-medical =
    Gọi ngay { $ambulance-phone } và nói rõ bạn đang ở đâu.
    Hãy nói chuyện gì đã xảy ra, có mấy người cần giúp và số điện thoại của bạn. Đừng cúp máy và đừng rời người bệnh.
    Ở Trung Quốc, xe cấp cứu là số { $ambulance-phone }; { $fire-phone } là cứu hỏa. Cuộc gọi miễn phí.
    Nếu đây không phải trường hợp khẩn cấp, hãy cho tôi biết.
emergency-fire =
    Ra ngoài ngay, không đi thang máy, rồi gọi { $fire-phone } từ bên ngoài.
    Hãy nói cháy ở đâu, bên trong còn mấy người và số điện thoại của bạn. Đừng quay vào trong.
    Nếu có người bị thương, hãy gọi xe cấp cứu theo số { $ambulance-phone }.
    Nếu đây không phải trường hợp khẩn cấp, hãy cho tôi biết.
emergency-police =
    Gọi ngay { $police-phone } và nói rõ bạn đang ở đâu.
    Nếu nói ra thì nguy hiểm, hãy nhắn tin đến số { $police-sms-phone }. Đừng đối đầu với ai.
    Ở Trung Quốc: công an { $police-phone }, cứu hỏa { $fire-phone }, cấp cứu { $ambulance-phone }. Bạn hãy gọi các số này, đừng gọi số của nước khác.
    Nếu đây không phải trường hợp khẩn cấp, hãy cho tôi biết.
emergency-traffic-accident =
    Nếu có người bị thương, gọi { $ambulance-phone } trước; sau đó gọi cảnh sát giao thông, số { $traffic-phone }.
    Đừng rời khỏi hiện trường. Hãy nói bạn đang ở đâu, chuyện gì đã xảy ra, mấy người bị thương và số điện thoại của bạn.
    Chỉ chụp ảnh khi đã an toàn.
    Nếu đây không phải trường hợp khẩn cấp, hãy cho tôi biết.
emergency-gas-leak =
    Không chạm vào công tắc hay lửa, ra ngoài ngay, rồi gọi { $fire-phone } từ bên ngoài.
    Đừng dùng điện thoại trong nhà. Chỉ mở những cửa sổ nằm trên đường bạn đi ra.
    Khi đã ở ngoài, bạn cũng có thể gọi công ty gas; số điện thoại in trên hóa đơn.
    Nếu đây không phải trường hợp khẩn cấp, hãy cho tôi biết.
emergency-domestic-violence =
    Gọi ngay { $police-phone } nếu bạn đang gặp nguy hiểm.
    Nếu bạn không nói được, hãy nhắn tin đến số { $police-sms-phone }. Nếu có người bị thương, hãy gọi { $ambulance-phone }.
    Tôi không báo cho ai nếu bạn chưa đồng ý. Nếu bạn muốn, nhân viên xã hội có thể liên lạc với bạn: hãy trả lời “có” và cho biết lúc nào tiện.
    Muốn đổi chủ đề, bạn cứ viết một câu hỏi khác, tôi sẽ chỉ trả lời câu đó.
    Nếu đây không phải trường hợp khẩn cấp, hãy cho tôi biết.
emergency-self-harm =
    Cảm ơn bạn đã viết cho tôi. Hãy gọi { $ambulance-phone } hoặc { $police-phone } nếu lúc này bạn có thể tự làm hại mình.
    Đường dây hỗ trợ tâm lý là { $psych-phone }; có thể họ chỉ nói tiếng Trung.
    Một người của { -residents-committee } cũng có thể trò chuyện với bạn. Bạn có muốn tôi nhờ một người không?
    Bạn cứ viết tiếp cho tôi. Nếu đây không phải trường hợp khẩn cấp, hãy cho tôi biết.
emergency-missing-person =
    Gọi ngay { $police-phone }, đừng chờ.
    Hãy nói ai mất tích, bao nhiêu tuổi, mặc đồ gì, được nhìn thấy lần cuối ở đâu và lúc nào.
    Sau khi bạn gọi xong, tôi có thể ghi lại đặc điểm của người đó để chuyển cho nhân viên và bảo vệ.
    Nếu đây không phải trường hợp khẩn cấp, hãy cho tôi biết.
emergency-elevator-trapped =
    Bấm nút báo động trong thang máy, rồi gọi cứu hộ thang máy, số { $elevator-phone }.
    Hãy bình tĩnh và đừng cố cạy cửa.
    Hãy nói tên khu dân cư, số tòa nhà và thang máy nào. Nếu không gọi được ai, hãy gọi { $fire-phone }.
    Bạn cũng viết cho tôi số tòa nhà và thang máy nào nhé. Nếu đây không phải trường hợp khẩn cấp, hãy cho tôi biết.

## Residence and identity

accommodation-registration =
    Bạn phải đăng ký tạm trú với công an trong vòng 24 giờ sau khi đến, trừ khi ở khách sạn; khách sạn tự đăng ký cho khách.
    Khi chuyển nhà và khi có khách ở lại nhà bạn cũng phải đăng ký; khách hoặc bạn đi đăng ký đều được.
    Hãy mang theo hộ chiếu, hợp đồng thuê nhà hoặc giấy tờ sở hữu nhà, cùng thông tin giấy tờ và số liên lạc của chủ nhà.
    Đến { -police-station }: { $police-station-address }. Giờ mở cửa: { $police-station-hours }.
    Đăng ký trễ có thể bị cảnh cáo hoặc phạt đến { $registration-fine-amount } tệ.
    Muốn biết có đăng ký được tại khu dân cư hay qua mạng không, hãy hỏi { -residents-committee }: { $office-phone }.
visa-extension =
    Hãy nộp đơn cho { -exit-entry } ít nhất 7 ngày trước khi hết hạn lưu trú; nếu không còn đủ 7 ngày, hãy đi ngay hôm nay.
    Tổng thời gian các lần gia hạn không được dài hơn thời hạn lưu trú ban đầu.
    Nơi nộp: { $exit-entry-address }. Trước khi đi, hãy gọi { $immigration-phone } để hỏi cần giấy tờ gì; đường dây này trả lời bằng tiếng Trung và tiếng Anh.
    Ở quá hạn sẽ bị cảnh cáo; trường hợp nặng bị phạt { $overstay-day-amount } tệ mỗi ngày, tối đa { $overstay-most-amount } tệ, hoặc bị tạm giữ.
    { -exit-entry } là nơi quyết định.
residence-permit =
    Nếu thị thực của bạn cần có giấy phép cư trú, hãy xin trong vòng 30 ngày sau khi nhập cảnh.
    Trong 15 ngày sẽ có kết quả. Muốn gia hạn, hãy nộp đơn 30 ngày trước khi hết hạn; nếu có thay đổi, như đổi nơi làm việc hay địa chỉ, hãy báo trong vòng 10 ngày.
    Nơi nộp: { $exit-entry-address }. Trước khi đi, hãy gọi { $immigration-phone } để hỏi cần giấy tờ gì.
    { -exit-entry } là nơi quyết định.
permanent-residence =
    Bạn xin thường trú lâu dài tại { -exit-entry }; điều kiện tùy từng trường hợp.
    Thẻ thường trú có số gồm 18 chữ số và tự nó là giấy tờ tùy thân. Người có thẻ này không cần giấy phép lao động.
    Hãy hỏi điều kiện và giấy tờ qua số { $immigration-phone }, bằng tiếng Trung hoặc tiếng Anh. { -exit-entry } quyết định, không phải khu dân cư.
work-permit =
    Công ty bạn làm việc sẽ xin giấy phép lao động cho bạn qua mạng; bạn không tự nộp.
    Hiện nay không còn cấp giấy phép in mới nữa: thông tin nằm trong thẻ an sinh xã hội, kể cả thẻ điện tử. Thẻ cũ vẫn dùng được cho đến khi có thông tin thay đổi.
    Cơ quan nhân lực phụ trách việc này. Có thắc mắc, hãy gọi { $hr-phone }.
lost-passport =
    Trước tiên hãy trình báo mất hộ chiếu với công an và giữ lại biên nhận.
    Có biên nhận, { -exit-entry } sẽ cấp cho bạn giấy xác nhận mất hộ chiếu; ở nhiều nơi giấy này có hiệu lực { $lost-passport-days } ngày.
    Có giấy xác nhận, đại sứ quán hoặc lãnh sự quán nước bạn sẽ làm hộ chiếu mới. Sau đó bạn xin thị thực mới hoặc giấy xuất cảnh.
    Nơi làm thủ tục xuất nhập cảnh: { $exit-entry-address }. Có thắc mắc, hãy gọi { $immigration-phone }. Nếu vừa bị lấy trộm, hãy gọi { $police-phone }.
birth-registration =
    Trẻ em nước ngoài sinh ở Trung Quốc phải được đăng ký trong vòng 60 ngày sau khi sinh.
    Cha, mẹ hoặc người giám hộ mang giấy chứng sinh đến { -exit-entry } để đăng ký lưu trú hoặc cư trú cho bé.
    Nơi làm thủ tục: { $exit-entry-address }. Trước khi đi, hãy hỏi về hộ chiếu của bé và các giấy tờ khác: { $immigration-phone }.
marriage-registration =
    Bạn đăng ký kết hôn tại cơ quan dân chính được phép đăng ký kết hôn với người nước ngoài; cả hai người phải cùng đến.
    Nam phải từ 22 tuổi và nữ phải từ 20 tuổi trở lên.
    Bên người nước ngoài cần giấy xác nhận độc thân đã được hợp pháp hóa, kèm bản dịch tiếng Trung. Hãy hỏi cơ quan đó danh sách giấy tờ trước, vì quy định có thể thay đổi.
    Cơ quan dân chính phụ trách việc này. Để tìm nơi đăng ký, hãy gọi { $government-phone }.

## Home and property

repair-request = Tôi sẽ ghi lại yêu cầu sửa chữa của bạn để chuyển cho { -property-company }. Bạn có thể viết “hủy” bất cứ lúc nào.
utility-bill-payment =
    Bạn có thể trả tiền điện, nước và gas bằng WeChat hoặc Alipay.
    Trong ứng dụng, hãy tìm trang { $utility-pay-text }, chọn thành phố và công ty, rồi nhập mã khách hàng in trên hóa đơn.
    Mã này thường đứng tên chủ nhà, nên nếu không có hóa đơn, bạn hãy hỏi chủ nhà.
    Các công ty điện, nước, gas phụ trách việc này. Điện: { $electricity-phone }. Số điện thoại của công ty nước và gas in trên hóa đơn.
utility-outage =
    Trước tiên hãy hỏi { -property-company } xem cả tòa nhà có bị không: { $property-phone }.
    Điện: { $electricity-phone }. Số của công ty nước hoặc gas in trên hóa đơn; về internet, hãy gọi nhà mạng của bạn.
    Nếu ngửi thấy mùi gas, đừng chạm vào công tắc, hãy ra ngoài và gọi { $fire-phone } từ bên ngoài.
property-management =
    Ở đây, { -property-company } là { $property-text }, điện thoại { $property-phone }.
    Giờ mở cửa: { $property-hours }.
    Công ty lo phần chung của tòa nhà: thang máy, cầu thang, đèn, bảo vệ và sân vườn. Bên trong căn hộ thì chủ nhà chịu trách nhiệm, hoặc người thuê nếu hợp đồng thuê ghi như vậy.
    Mức phí và phí gồm những gì được ghi trong hợp đồng quản lý. Nếu bạn và công ty không thống nhất được, hãy hỏi { -residents-committee }: { $office-phone }.
housing-lease =
    Hãy yêu cầu hợp đồng thuê bằng văn bản, ghi tên thật của hai bên, và yêu cầu đăng ký hợp đồng đó.
    Theo quy định thuê nhà của nhà nước, hợp đồng phải ghi tiền cọc là bao nhiêu, khi nào trả lại và được trừ những khoản nào. Chủ nhà không được vào nhà nếu bạn không đồng ý, trừ trường hợp luật cho phép.
    Khi có tranh chấp, { -residents-committee } có thể hòa giải miễn phí, chỉ khi cả hai bên đều muốn: { $office-phone }. Bạn vẫn có thể ra tòa.
    Câu hỏi về pháp luật: { $legal-phone }. Cơ quan nhà ở phụ trách việc này; bạn liên lạc qua số { $government-phone }.
noise-complaint =
    Trước tiên hãy báo cho { -property-company }: { $property-phone }.
    Từ 22:00 đến 6:00 là ban đêm, luật hạn chế tiếng ồn làm phiền hàng xóm. Giờ được phép sửa nhà do địa phương quy định; công ty biết rõ giờ này.
    Nếu ban đêm vẫn không dứt, hãy gọi công an { $police-phone }. Về công trường xây dựng, hãy gọi { $government-phone }.
    Phụ trách việc này là { -residents-committee } và { -property-company }; người hòa giải cũng có thể giúp miễn phí.
neighbour-mediation = Tôi sẽ ghi lại những điều mà người hòa giải của { -residents-committee } cần biết; việc hòa giải miễn phí và tự nguyện. Bạn có thể viết “hủy” bất cứ lúc nào.
public-problem-report = Tôi sẽ ghi lại phản ánh của bạn để chuyển cho người phụ trách khu vực này. Bạn có thể viết “hủy” bất cứ lúc nào.

## Waste and environment

waste-sorting =
    Hãy phân rác thành bốn loại; chữ trên thùng rác là tiếng Trung.
    Rác tái chế ({ $waste-recyclable-text }): thủy tinh, kim loại, giấy, vải, nhựa sạch.
    Rác nguy hại ({ $waste-hazardous-text }): pin, thuốc, sơn, thuốc trừ sâu, bóng đèn.
    Rác thực phẩm ({ $waste-food-text }): đồ ăn thừa, vỏ trái cây, bã trà, cá, cây cỏ.
    Rác khác ({ $waste-other-text }): giấy bẩn, tã và băng vệ sinh, đầu thuốc lá, đồ gốm sứ.
    Nơi đổ rác: { $waste-address }. Giờ mở cửa: { $waste-hours }.
    Phân loại sai, cá nhân có thể bị phạt đến { $waste-fine-amount } tệ. Nếu có thắc mắc, { -residents-committee } sẽ giúp bạn.
bulky-waste =
    Chỉ mang bàn ghế, tủ giường và đồ lớn đến nơi quy định, vào giờ quy định.
    Địa điểm: { $bulky-address }. Giờ: { $bulky-hours }.
    Xin đừng để đồ ở cầu thang hay bên cạnh thùng rác.
    Phụ trách việc này là { -property-company }: { $property-phone }.

## Health and insurance

find-clinic =
    Nếu bị bệnh thông thường, hãy đến { -community-health-centre }: { $clinic-address }.
    Giờ mở cửa: { $clinic-hours }. Điện thoại: { $clinic-phone }.
    Hãy mang theo hộ chiếu. Một bệnh viện trong thành phố được biết đến nhờ dịch vụ quốc tế là { $hospital-text }; ở đó, hãy hỏi xem có ai nói được tiếng của bạn không.
    Nếu có người đang nguy hiểm, hãy gọi { $ambulance-phone }.
medical-insurance =
    Nếu bạn đi làm ở đây, công ty sẽ đăng ký bảo hiểm y tế cho bạn trong vòng 30 ngày kể từ khi có giấy phép lao động.
    Đây là một trong năm loại bảo hiểm xã hội, và người lao động nước ngoài tham gia cả năm.
    Với sinh viên, người nhà đi cùng và người không đi làm thì quy định khác, nên hãy hỏi trước khi đóng bất cứ khoản tiền nào: { $government-phone }.
    Cơ quan bảo hiểm y tế phụ trách việc này. Câu hỏi liên quan đến việc làm: { $hr-phone }.
social-insurance =
    Người lao động nước ngoài tham gia năm loại bảo hiểm xã hội; công ty đăng ký cho họ trong vòng 30 ngày kể từ khi có giấy phép lao động.
    Năm loại đó là bảo hiểm hưu trí, y tế, thất nghiệp, tai nạn lao động và thai sản.
    Nếu bạn rời Trung Quốc trước tuổi hưu, tài khoản của bạn có thể được giữ lại; hãy hỏi trường hợp của mình trước khi đi.
    Cơ quan nhân lực phụ trách việc này. Có thắc mắc, hãy gọi { $hr-phone }.
vaccination =
    Tiêm chủng tại { -community-health-centre }: { $clinic-address }.
    Giờ tiêm: { $vaccination-hours }. Điện thoại: { $clinic-phone }.
    Trẻ em nước ngoài tiêm theo cùng lịch như trẻ em Trung Quốc. Hãy mang theo hộ chiếu, giấy chứng sinh và sổ tiêm các lần trước.
    Phụ trách việc này là { -community-health-centre }; nhân viên ở đó sẽ cho bạn biết cần tiêm mũi nào và giá bao nhiêu.
mental-health-support =
    Bạn có thể gọi đường dây hỗ trợ tâm lý, số { $psych-phone }; có thể họ chỉ nói tiếng Trung.
    Nhân viên xã hội của { -residents-committee } cũng có thể trò chuyện với bạn. Nếu bạn đồng ý, tôi sẽ chuyển lời nhắn của bạn, và chỉ cho người đó.
    Tôi không đánh giá được sức khỏe của bạn. Nếu lúc này bạn có thể tự làm hại mình, hãy gọi { $ambulance-phone }.
elderly-care =
    Người cao tuổi và gia đình có thể nhờ { -residents-committee } giúp: { $office-phone }.
    Nhiều khu dân cư có bếp ăn cho người cao tuổi hoặc đưa cơm đến nhà. Khu này có những gì và dành cho ai, nhân viên ở đó sẽ cho bạn biết.
    Văn phòng ở { $office-address }. Phụ trách việc này là { -residents-committee }, cùng với cơ quan dân chính.

## Children and language

school-enrolment =
    Phòng giáo dục của quận quyết định trường nào nhận con bạn.
    Thường cần giấy phép cư trú của bé, giấy tờ về nhà ở tại đây và giấy xác nhận việc làm. Cũng có trường dành cho con của nhân viên nước ngoài.
    Hãy hỏi sớm, vì việc nhập học có ngày quy định. Bạn liên lạc với phòng giáo dục qua số { $government-phone }; về tuyến trường theo địa chỉ của bạn, hãy hỏi { -residents-committee }: { $office-phone }.
language-class =
    Hãy hỏi { -residents-committee } về các lớp học tiếng và góc luyện nói: { $office-phone }.
    Giờ làm việc: { $office-hours }.
    Nhiều lớp do tình nguyện viên dạy. Nếu bạn dạy được tiếng mẹ đẻ của mình, bạn cũng có thể làm tình nguyện viên. Phụ trách việc này là { -residents-committee }.

## Daily life

driving-licence =
    Bằng lái nước ngoài hoặc bằng lái quốc tế không có giá trị ở Trung Quốc; bạn cần bằng lái Trung Quốc.
    Để đổi bằng nước ngoài còn hạn, hãy mang bản dịch và giấy khám sức khỏe, rồi thi lý thuyết. Nếu chỉ ở ngắn ngày thì có giấy phép lái xe tạm thời.
    Cảnh sát giao thông phụ trách việc này. Bạn liên lạc qua số { $government-phone }.
ebike-rules =
    Không được đưa xe điện vào thang máy khu nhà ở, và không được sạc ở lối đi chung.
    Hãy sạc ở ổ sạc công cộng; { -property-company } cho bạn biết chỗ sạc ở đâu: { $property-phone }.
    Hãy đăng ký xe và đội mũ bảo hiểm. Cảnh sát giao thông phụ trách việc này, còn trong tòa nhà là { -property-company }.
public-transport =
    Bạn có thể đi xe đạp công cộng, xe buýt và tàu điện ngầm.
    Xe đạp công cộng: quét mã trên xe. { $bike-free-amount } phút đầu miễn phí, sau đó mỗi giờ { $bike-hour-amount } tệ, tối đa { $bike-day-amount } tệ một ngày.
    Giờ chạy và giá vé, hãy hỏi hãng vận hành; nếu khiếu nại hay báo mất đồ mà họ không trả lời, hãy gọi { $government-phone }.
bank-account =
    Hãy đến một chi nhánh ngân hàng, mang theo hộ chiếu hoặc thẻ thường trú và số di động Trung Quốc.
    Có chi nhánh còn hỏi giấy xác nhận việc làm, địa chỉ hoặc giấy tờ thuế. Mỗi chi nhánh một khác, nên hãy gọi trước, và thử chi nhánh khác nếu bị từ chối.
    Ngân hàng là nơi quyết định.
sim-internet =
    Muốn có số di động, hãy mang hộ chiếu đến cửa hàng giao dịch của nhà mạng; số điện thoại phải đăng ký tên thật.
    Internet ở nhà thì cũng hỏi các nhà mạng đó. Hỏi { -property-company } để biết nhà mạng nào phục vụ tòa nhà của bạn: { $property-phone }.
    Nhà mạng phụ trách việc này.
mobile-payment =
    Bạn có thể liên kết thẻ ngân hàng nước ngoài với Alipay hoặc WeChat và trả tiền bằng điện thoại.
    Mỗi lần trả đến { $pay-free-amount } tệ thì không mất phí; cao hơn thì phí là { $pay-fee-amount }%.
    Hạn mức là { $pay-single-amount } đô la Mỹ mỗi lần và { $pay-year-amount } đô la Mỹ mỗi năm.
    Nếu thẻ bị từ chối, hãy xem trang trợ giúp của ứng dụng hoặc hỏi ngân hàng của bạn; họ phụ trách việc này.
tax =
    Nếu bạn ở Trung Quốc từ { $tax-resident-days } ngày trở lên trong một năm dương lịch, bạn là người nộp thuế cư trú của năm đó.
    Bạn phải khai những gì và khi nào thì tùy hoàn cảnh và công việc của bạn.
    Cơ quan thuế là nơi quyết định. Có thắc mắc, hãy gọi { $tax-phone }.
customs-post =
    Kiện hàng cá nhân từ nước ngoài được có giá trị tối đa { $parcel-amount } tệ.
    Tiền thuế đến { $parcel-duty-amount } tệ thì không thu. Nếu hàng giá trị cao hơn, hoặc là thuốc, đồ ăn hay cây, hãy hỏi hải quan trước khi gửi: { $customs-phone }.
    Nếu hàng chưa đến, hãy hỏi bưu điện hoặc hãng vận chuyển, kèm mã vận đơn.
pet-registration =
    Hãy đăng ký chó với công an, sau khi khu dân cư và { -subdistrict-office } đồng ý.
    Bạn cần giấy tiêm phòng và hợp đồng thuê nhà. Một số giống chó không được nuôi trong thành phố, và chỉ được dắt chó đi dạo vào giờ nhất định.
    Trước khi nuôi chó, hãy hỏi mức phí hiện nay, danh sách giống chó và giờ dắt chó. Cần đến đâu, hãy hỏi { -residents-committee }: { $office-phone }.
lost-and-found = Tôi sẽ ghi lại đồ bị mất hoặc nhặt được để chuyển cho { -property-company } và { -residents-committee }. Bạn có thể viết “hủy” bất cứ lúc nào.
consumer-complaint =
    Trước tiên hãy nói chuyện với người bán; nếu không được, hãy gọi { $consumer-phone }.
    Hãy giữ biên lai, đơn hàng, tin nhắn và ảnh. Phần lớn đồ mua trên mạng có thể trả lại trong 7 ngày mà không cần lý do; có một số ngoại lệ.
    Đường dây này có thể chỉ trả lời bằng tiếng Trung. Cơ quan quản lý thị trường phụ trách việc này.
scam-report =
    Nếu bạn vừa chuyển tiền, hãy gọi ngay { $police-phone } và ngân hàng của bạn.
    Đừng gửi thêm gì, đừng đưa mã hay mật khẩu cho ai, và giữ lại mọi tin nhắn, biên lai.
    Nếu { $antifraud-phone } gọi cho bạn, hãy nghe máy: đó là đường dây chống lừa đảo của công an. Khi không chắc, bạn cũng có thể tự gọi số này.
    Công an phụ trách việc này.

## Community and self-governance

community-office =
    Văn phòng của { $place-name } ở { $office-address }.
    Giờ mở cửa: { $office-hours }. Điện thoại: { $office-phone }.
    Các thứ tiếng nói được ở đó: { $office-list }.
    Bạn có thể nhờ { -residents-committee } về việc chung, hòa giải, sức khỏe và thanh thiếu niên; nơi này cũng chuyển ý kiến của người dân lên chính quyền.
community-events =
    Ai sống ở đây cũng có thể tham gia hoạt động của khu dân cư, dù bạn nói tiếng gì.
    Hãy hỏi { -residents-committee } xem sắp có hoạt động gì: { $office-phone }. Giờ làm việc: { $office-hours }.
    Nơi này cũng phụ trách các hoạt động và rất vui được nghe ý tưởng của bạn.
volunteer-signup = Tôi sẽ ghi lại việc bạn muốn làm với tư cách tình nguyện viên để chuyển cho { -residents-committee }. Bạn có thể viết “hủy” bất cứ lúc nào.
suggestion = Tôi sẽ ghi lại góp ý của bạn để chuyển cho { -residents-committee }. Bạn có thể viết “hủy” bất cứ lúc nào.
public-consultation =
    Bạn có thể nêu ý kiến bằng tiếng của mình; nhân viên đọc được nguyên văn lời bạn.
    Hiện đang lấy ý kiến về việc gì, hãy hỏi { -residents-committee }: { $office-phone }.
    Ai được bỏ phiếu là do luật và từng đợt lấy ý kiến quy định, nên tôi không đoán; bạn hãy hỏi. Phụ trách việc này là { -residents-committee }, nơi chuyển ý kiến lên { -subdistrict-office }.
legal-aid =
    Hãy gọi { $legal-phone } để được tư vấn pháp luật công cộng.
    Tôi không đánh giá được vụ việc của bạn. Nếu bạn đồng ý, tôi chuyển lời nhắn của bạn cho { -residents-committee }, nơi có thể giới thiệu luật sư hoặc người hòa giải. Hòa giải miễn phí và tự nguyện, và bạn vẫn có thể ra tòa.
religious-venues =
    Bạn có thể dự lễ tại những nơi thờ tự đã đăng ký.
    Người nước ngoài có thể tổ chức buổi lễ riêng tại nơi được cơ quan tôn giáo cho phép. Không được truyền đạo.
    Cơ quan tôn giáo có danh sách các nơi này; bạn liên lạc qua số { $government-phone }.

## Safety notices

typhoon-disaster =
    Hãy ở trong nhà, đóng cửa sổ và cất hết đồ ngoài ban công.
    Cảnh báo có bốn màu: xanh dương, vàng, cam và đỏ; đỏ là cao nhất. Hãy làm theo thông báo của khu dân cư.
    Nếu nhà bạn không an toàn, hãy đến nơi trú ẩn: { $shelter-address }. Hãy hỏi trước xem nơi đó có mở không: { $office-phone }.
    Phụ trách việc này là { -subdistrict-office } và { -residents-committee }. Nếu có người gặp nguy hiểm, hãy gọi { $police-phone } hoặc { $fire-phone }.

## Controls

greeting =
    Xin chào bạn!
    Tôi trả lời câu hỏi về đời sống hằng ngày và dịch vụ của khu dân cư ở { $place-name }, và chuyển yêu cầu của bạn đến người phụ trách.
thanks = Không có gì. Khi cần, bạn cứ viết cho tôi.
help-menu = Tôi có thể giúp bạn những việc sau; hãy chọn một mục, hoặc viết câu hỏi theo cách của bạn.
talk-to-staff = Tôi đang chuyển lời nhắn của bạn đến nhân viên của { $place-name }.
change-language = Bạn muốn dùng tiếng gì? Hãy viết tên ngôn ngữ hoặc chọn một mục.
cancel = Tôi đã dừng yêu cầu này và xóa những gì bạn viết cho nó.
case-status = Đây là những gì tôi biết về các yêu cầu của bạn.
privacy-data =
    Tôi chỉ giữ những gì cần để trả lời bạn: ngôn ngữ của bạn, biểu mẫu đang mở, các yêu cầu bạn đã gửi và mã của những tin nhắn gần đây.
    Tôi không giữ toàn bộ cuộc trò chuyện. Khi bạn muốn gặp người thật, hoặc khi tôi không trả lời được, nhân viên đọc được những tin nhắn đó trong thời gian giới hạn.
    Bạn có thể xin bản sao dữ liệu của mình hoặc xóa dữ liệu đó bất cứ lúc nào: hãy viết “xuất dữ liệu” hoặc “xóa dữ liệu”.
unknown = Tôi không chắc đã hiểu ý bạn.
