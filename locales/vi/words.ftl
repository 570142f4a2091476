### Words that steer a conversation, in Vietnamese. One synonym a line; upper and lower case and signs do not matter.
### Status: draft


## Answers

yes =
    có
    co
    dạ có
    da co
    có ạ
    co a
    có nhé
    co nhe
    có chứ
    co chu
    vâng
    vang
    vâng ạ
    vang a
    dạ
    da
    dạ vâng
    da vang
    ừ
    u
    ừm
    um
    uh
    uhm
    uk
    ờ
    o
    đúng
    dung
    đúng rồi
    dung roi
    đúng hết
    dung het
    đúng hết rồi
    dung het roi
    rồi
    roi
    rồi ạ
    roi a
    đúng vậy
    dung vay
    phải
    phai
    phải rồi
    phai roi
    chính xác
    chinh xac
    chuẩn
    chuan
    chuẩn rồi
    chuan roi
    đồng ý
    dong y
    tôi đồng ý
    toi dong y
    được
    duoc
    được ạ
    duoc a
    dc
    đc
    xác nhận
    xac nhan
    làm đi
    lam di
    cứ làm đi
    cu lam di
    ok
    oke
    okie
    oki
    okay
    yes
    yep
    yeah
fine =
    ok
    oke
    okie
    oki
    okay
    được rồi
    duoc roi
    dc rồi
    dc roi
    đc rồi
    ổn
    on
    ổn rồi
    on roi
    tốt
    tot
    tốt rồi
    tot roi
    hiểu rồi
    hieu roi
    tôi hiểu rồi
    toi hieu roi
    rõ rồi
    ro roi
    biết rồi
    biet roi
    thế thôi
    the thoi
    vậy thôi
    vay thoi
    đủ rồi
    du roi
    vậy là được
    vay la duoc
no =
    không
    khong
    ko
    k
    kg
    hông
    hong
    hổng
    hem
    khum
    kô
    không ạ
    khong a
    dạ không
    da khong
    không nhé
    khong nhe
    không phải
    khong phai
    ko phải
    ko phai
    k phải
    k phai
    hông phải
    hong phai
    chưa
    chua
    chưa đúng
    chua dung
    không đúng
    khong dung
    ko đúng
    ko dung
    sai
    sai rồi
    sai roi
    không đồng ý
    khong dong y
    không muốn
    khong muon
    không được
    khong duoc
    thôi
    thoi
    thôi khỏi
    thoi khoi
    thôi không
    thoi khong
    đừng
    no
    nope
back =
    quay lại
    quay lai
    trở lại
    tro lai
    trở về
    tro ve
    quay về
    quay ve
    lùi lại
    lui lai
    câu trước
    cau truoc
    câu hỏi trước
    cau hoi truoc
    về câu trước
    ve cau truoc
    lùi một bước
    lui mot buoc
    back
repeat =
    lặp lại
    lap lai
    nhắc lại
    nhac lai
    nói lại
    noi lai
    nói lại đi
    noi lai di
    nói lại giúp
    noi lai giup
    hỏi lại đi
    hoi lai di
    câu hỏi là gì
    cau hoi la gi
    hả
    ha
    gì cơ
    gi co
    bạn nói gì
    ban noi gi
    xin nhắc lại
    xin nhac lai
    lần nữa
    lan nua
skip =
    bỏ qua
    bo qua
    bỏ qua đi
    bo qua di
    cho qua
    qua câu khác
    qua cau khac
    câu tiếp
    cau tiep
    tiếp
    tiep
    tiếp theo
    tiep theo
    tiếp đi
    tiep di
    khỏi cần
    khoi can
    không cần
    khong can
    ko cần
    ko can
    k cần
    k can
    không có gì hết
    khong co gi het
    skip
    next
correction =
    khoan
    khoan đã
    khoan da
    chờ đã
    cho da
    chờ chút
    cho chut
    đợi đã
    doi da
    đợi chút
    doi chut
    à không
    a khong
    ý tôi là
    y toi la
    ý mình là
    y minh la
    ý em là
    y em la
    nhầm
    nham
    nhầm rồi
    nham roi
    tôi nhầm
    toi nham
    mình nhầm
    minh nham
    viết nhầm
    viet nham
    xin lỗi
    xin loi
    thực ra
    thuc ra
    đính chính
    dinh chinh
    à mà
    a ma
change =
    đổi
    doi
    đổi lại
    doi lai
    sửa
    sua
    sửa lại
    sua lai
    chỉnh
    chinh
    chỉnh lại
    chinh lai
    thay đổi
    thay doi
    thay
    cập nhật
    cap nhat
    muốn sửa
    muon sua
    tôi muốn sửa
    toi muon sua
    tôi muốn đổi
    toi muon doi
    sai
    nhầm
    nham

## Names of answers, as residents write them after "change the …"

slot-what =
    nội dung
    noi dung
    vấn đề
    van de
    mô tả
    mo ta
    chuyện
    chuyen
    sự cố
    su co
    món đồ
    mon do
    đồ vật
    do vat
    cái gì
    cai gi
    hỏng gì
    hong gi
slot-place =
    địa điểm
    dia diem
    địa chỉ
    dia chi
    chỗ
    cho
    nơi
    noi
    vị trí
    vi tri
    phòng
    phong
    số phòng
    so phong
    tòa nhà
    toa nha
    toà nhà
    căn hộ
    can ho
    nhà
    nha
    ở đâu
    o dau
slot-since =
    từ khi nào
    tu khi nao
    từ lúc nào
    tu luc nao
    từ hôm nào
    tu hom nao
    từ bao giờ
    tu bao gio
    ngày
    ngay
    ngày giờ
    ngay gio
    giờ
    gio
    thời gian
    thoi gian
slot-when =
    khi nào
    khi nao
    lúc nào
    luc nao
    bao giờ
    bao gio
    hôm nào
    hom nao
    ngày
    ngay
    ngày giờ
    ngay gio
    giờ
    gio
    thời gian
    thoi gian
slot-contact =
    điện thoại
    dien thoai
    số điện thoại
    so dien thoai
    sđt
    sdt
    đt
    dt
    số
    so
    liên lạc
    lien lac
    số liên lạc
    so lien lac

## Numbers, for lists: "2", "two", "the second"

number-1 =
    1
    một
    mot
    số 1
    so 1
    số một
    so mot
    cái 1
    cai 1
    cái đầu
    cai dau
    cái đầu tiên
    cai dau tien
    đầu tiên
    dau tien
    thứ nhất
    thu nhat
    cái thứ nhất
    cai thu nhat
number-2 =
    2
    hai
    số 2
    so 2
    số hai
    so hai
    cái 2
    cai 2
    thứ hai
    thu hai
    thứ 2
    thu 2
    cái thứ hai
    cai thu hai
    cái thứ 2
    cai thu 2
number-3 =
    3
    ba
    số 3
    so 3
    số ba
    so ba
    cái 3
    cai 3
    thứ ba
    thu ba
    thứ 3
    thu 3
    cái thứ ba
    cai thu ba
number-4 =
    4
    bốn
    bon
    số 4
    so 4
    số bốn
    so bon
    cái 4
    cai 4
    thứ tư
    thu tu
    thứ 4
    thu 4
    cái thứ tư
    cai thu tu
number-5 =
    5
    năm
    nam
    số 5
    so 5
    số năm
    so nam
    cái 5
    cai 5
    thứ năm
    thu nam
    thứ 5
    thu 5
    cái thứ năm
    cai thu nam
number-6 =
    6
    sáu
    sau
    số 6
    so 6
    số sáu
    so sau
    cái 6
    cai 6
    thứ sáu
    thu sau
    thứ 6
    thu 6
    cái thứ sáu
    cai thu sau
number-7 =
    7
    bảy
    bay
    bẩy
    số 7
    so 7
    số bảy
    so bay
    cái 7
    cai 7
    thứ bảy
    thu bay
    thứ 7
    thu 7
    cái thứ bảy
    cai thu bay
number-8 =
    8
    tám
    tam
    số 8
    so 8
    số tám
    so tam
    cái 8
    cai 8
    thứ tám
    thu tam
    thứ 8
    thu 8
    cái thứ tám
    cai thu tam
number-9 =
    9
    chín
    chin
    số 9
    so 9
    số chín
    so chin
    cái 9
    cai 9
    thứ chín
    thu chin
    thứ 9
    thu 9
    cái thứ chín
    cai thu chin

## Privacy

erase =
    xóa
    xoa
    xoá
    xóa dữ liệu
    xoa du lieu
    xoá dữ liệu
    xóa dữ liệu của tôi
    xoa du lieu cua toi
    xoá dữ liệu của tôi
    xóa hết dữ liệu
    xoa het du lieu
    xóa hết
    xoa het
    xoá hết
    xóa tất cả
    xoa tat ca
    xoá tất cả
    xóa thông tin của tôi
    xoa thong tin cua toi
    xoá thông tin của tôi
    hãy quên tôi
    hay quen toi
export =
    xuất
    xuat
    xuất dữ liệu
    xuat du lieu
    xuất dữ liệu của tôi
    xuat du lieu cua toi
    tải dữ liệu
    tai du lieu
    tải dữ liệu của tôi
    tai du lieu cua toi
    bản sao dữ liệu
    ban sao du lieu
    bản sao dữ liệu của tôi
    ban sao du lieu cua toi
    gửi dữ liệu cho tôi
    gui du lieu cho toi
    gửi tôi dữ liệu của tôi
    gui toi du lieu cua toi
    cho tôi xem dữ liệu của tôi
    cho toi xem du lieu cua toi
    cho xem dữ liệu của tôi
    cho xem du lieu cua toi
    export

## Names of languages, in this language. The name of the message is language- and the folder, lower case.

language-en =
    tiếng anh
    tieng anh
    anh ngữ
    anh ngu
    tiếng mỹ
    tieng my
    english
language-zh-hans =
    tiếng trung
    tieng trung
    tiếng trung quốc
    tieng trung quoc
    tiếng hoa
    tieng hoa
    tiếng tàu
    tieng tau
    tiếng hán
    tiếng phổ thông
    tieng pho thong
    tiếng quan thoại
    tieng quan thoai
    tiếng trung giản thể
    tieng trung gian the
    chữ giản thể
    chu gian the
    hoa ngữ
    hoa ngu
    chinese
    中文
language-ar =
    tiếng ả rập
    tieng a rap
    tiếng a rập
    tiếng ả-rập
    tieng a-rap
    ả rập
    a rap
    arabic
language-es =
    tiếng tây ban nha
    tieng tay ban nha
    tây ban nha
    tay ban nha
    spanish
language-ko =
    tiếng hàn
    tieng han
    tiếng hàn quốc
    tieng han quoc
    tiếng triều tiên
    tieng trieu tien
    hàn ngữ
    han ngu
    korean
    한국어
language-ja =
    tiếng nhật
    tieng nhat
    tiếng nhật bản
    tieng nhat ban
    nhật ngữ
    nhat ngu
    japanese
    日本語
language-ru =
    tiếng nga
    tieng nga
    nga ngữ
    nga ngu
    russian
    русский
language-fr =
    tiếng pháp
    tieng phap
    pháp ngữ
    phap ngu
    french
    français
    francais
language-th =
    tiếng thái
    tieng thai
    tiếng thái lan
    tieng thai lan
    thai
    ภาษาไทย
language-vi =
    tiếng việt
    tieng viet
    tiếng việt nam
    tieng viet nam
    việt ngữ
    viet ngu
    tieng vjet
    vietnamese
language-ur =
    tiếng urdu
    tieng urdu
    tiếng u đu
    tieng u du
    tiếng pakistan
    tieng pakistan
    urdu
language-hi =
    tiếng hindi
    tieng hindi
    tiếng hin đi
    tieng hin di
    tiếng ấn độ
    tieng an do
    tiếng ấn
    tieng an
    hindi
language-id =
    tiếng indonesia
    tieng indonesia
    tiếng indo
    tieng indo
    tiếng in đô
    tieng in do
    tiếng nam dương
    tieng nam duong
    indonesian
    bahasa indonesia
language-de =
    tiếng đức
    tieng duc
    đức ngữ
    duc ngu
    german
    deutsch
language-fa =
    tiếng ba tư
    tieng ba tu
    tiếng iran
    tieng iran
    tiếng farsi
    tieng farsi
    farsi
    persian
language-pt =
    tiếng bồ đào nha
    tieng bo dao nha
    tiếng bồ
    tieng bo
    tiếng brazil
    tieng brazil
    bồ đào nha
    bo dao nha
    portuguese
language-request =
    xin
    vui lòng
    vui long
    làm ơn
    lam on
    hãy
    hay
    cho
    cho tôi
    cho toi
    giúp
    giup
    giùm
    gium
    dùm
    dum
    bạn
    ban
    tôi
    toi
    mình
    minh
    em
    anh
    chị
    chi
    tui
    chúng ta
    chung ta
    có thể
    co the
    có
    co
    thể
    the
    được
    duoc
    được không
    duoc khong
    không
    khong
    ko
    k
    dc
    đc
    nói
    noi
    nói chuyện
    noi chuyen
    viết
    viet
    trả lời
    tra loi
    nhắn
    nhan
    dùng
    dung
    sử dụng
    su dung
    chuyển
    chuyen
    đổi
    doi
    chuyển sang
    chuyen sang
    đổi sang
    doi sang
    sang
    qua
    thành
    thanh
    bằng
    bang
    ngôn ngữ
    ngon ngu
    muốn
    muon
    thích
    thich
    cần
    can
    với
    voi
    nhé
    nhe
    nha
    đi
    di
    ạ
    a
    ơi
    oi
    bây giờ
    bay gio
    từ giờ
    tu gio
    thôi
    thoi
    chỉ
    xin chào
    xin chao
    please

## Emergencies. One sign a line; " + " between parts that must all be there. Better one false alarm than one miss.

emergency-self-harm =
    thuốc ngủ / thuoc ngu + vừa uống / vua uong / viên / vien / đã uống / da uong
    toi chan song / em chan song / minh chan song / chan song lam / chan song qua / chan song roi
    không có tôi mọi người sẽ tốt hơn / khong co toi moi nguoi se tot hon / không có tôi mọi người tốt hơn / khong co toi moi nguoi tot hon / không có em mọi người / khong co em moi nguoi / mọi người sẽ tốt hơn nếu không có tôi / moi nguoi se tot hon neu khong co toi
    tự hại / chán sống
    muốn chết / muon chet
    muốn tự tử / muon tu tu
    tự tử
    tu tu chet
    dinh tu tu / nghi den tu tu / tinh tu tu / se tu tu / toi tu tu / da tu tu / bi tu tu / cach tu tu
    tu tu + chet / thuoc / nhay / song / tuyet vong
    muon tu sat / dinh tu sat / nghi den tu sat / se tu sat / vua tu sat / da tu sat / nguoi tu sat
    tự sát
    tự vẫn
    muon tu van / dinh tu van + chet / song
    không muốn sống / khong muon song / ko muốn sống / ko muon song / k muốn sống / k muon song / hông muốn sống / hong muon song / hổng muốn sống / chẳng muốn sống / chang muon song / chả muốn sống
    cha muon song / hết muốn sống / het muon song / kg muốn sống / kg muon song / khum muốn sống / khum muon song / đéo muốn sống / deo muon song / đ muốn sống / d muon song
    không còn muốn sống / khong con muon song / ko còn muốn sống / ko con muon song / k còn muốn sống / k con muon song
    không thiết sống / khong thiet song / chẳng thiết sống / chang thiet song / chán sống / sống không nổi nữa / song khong noi nua / không sống nổi nữa / khong song noi nua / ko sống nổi nữa / ko song noi nua / không thể sống tiếp
    khong the song tiep / không sống tiếp / khong song tiep
    sống để làm gì / song de lam gi / sống làm gì nữa / song lam gi nua / sống làm chi nữa / song lam chi nua / sống chi nữa / sống không bằng chết / song khong bang chet
    không còn lý do sống / khong con ly do song / không có lý do để sống / khong co ly do de song / không còn lý do để sống / khong con ly do de song / ko còn lý do sống / ko con ly do song
    không muốn tồn tại / khong muon ton tai / ko muốn tồn tại / ko muon ton tai / muốn biến mất khỏi thế giới / muon bien mat khoi the gioi / không muốn thức dậy nữa / khong muon thuc day nua / ko muốn thức dậy nữa / ko muon thuc day nua
    chết đi cho rồi / chet di cho roi / chết cho rồi / chet cho roi / chết quách / chet quach / chết cho xong / chet cho xong / chết đi cho xong / chet di cho xong / chết đi còn hơn / chet di con hon
    chết còn hơn / chet con hon / thà chết / tha chet / chết cho nhẹ / chet cho nhe / chết là hết / chet la het
    tôi muốn chết / toi muon chet / cho tôi chết / cho toi chet / để tôi chết / de toi chet / tìm đến cái chết / tim den cai chet / nghĩ đến cái chết / nghi den cai chet / nghĩ tới cái chết / nghi toi cai chet
    kết liễu / ket lieu / kết thúc cuộc đời / ket thuc cuoc doi / kết thúc cuộc sống / ket thuc cuoc song / kết thúc đời mình / ket thuc doi minh / kết thúc tất cả / ket thuc tat ca / kết thúc mạng sống / ket thuc mang song
    tự kết thúc / tu ket thuc / chấm dứt cuộc đời / cham dut cuoc doi / chấm dứt cuộc sống / cham dut cuoc song
    từ giã cõi đời / tu gia coi doi / rời bỏ thế giới / roi bo the gioi / rời khỏi thế giới / roi khoi the gioi / trên đời này nữa / tren doi nay nua / cõi đời này / coi doi nay
    không có tôi thì tốt hơn / khong co toi thi tot hon / không có tôi sẽ tốt hơn / khong co toi se tot hon / không có mình thì tốt hơn / khong co minh thi tot hon / không có em thì tốt hơn / khong co em thi tot hon
    tự làm hại / tu lam hai / tự hại / làm hại bản thân / lam hai ban than / làm hại chính mình / lam hai chinh minh / làm đau bản thân / lam dau ban than / tự làm đau / tu lam dau / hại bản thân
    hai ban than
    rạch tay / rach tay / rạch cổ tay / rach co tay / cắt cổ tay / cat co tay / cứa tay / cua tay / cứa cổ tay / cua co tay / rạch đùi / rach dui
    cắt tay / cat tay + tự / tu / muốn / muon / chết / chet
    treo cổ / treo co / nhảy lầu / nhay lau / nhảy cầu / nhay cau
    nhảy xuống / nhay xuong / nhảy từ / nhay tu / nhảy khỏi / nhay khoi + lầu / lau / tầng / tang / sân thượng / san thuong / ban công / ban cong / cửa sổ / cua so / nóc / noc / mái / mai / sông / song / cầu / cau
    đứng trên sân thượng / dung tren san thuong / đứng trên nóc / dung tren noc + nhảy / nhay / chết / chet
    uống hết thuốc / uong het thuoc / uống hết cả thuốc / uong het ca thuoc / uống cả vỉ / uong ca vi / uống cả lọ / uong ca lo / uống cả hộp thuốc / uong ca hop thuoc / uống hết lọ / uong het lo
    uống hết vỉ / uong het vi / uống một nắm thuốc / uong mot nam thuoc / uống nguyên lọ / uong nguyen lo / uống nguyên vỉ / uong nguyen vi / uống sạch thuốc / uong sach thuoc
    thuốc ngủ / thuoc ngu / thuốc an thần / thuoc an than + nhiều / nhieu / hết / het / cả / ca / chết / chet / nắm / nam / liều / lieu
    thuốc trừ sâu / thuoc tru sau / thuốc sâu / thuoc sau / thuốc diệt cỏ / thuoc diet co / thuốc chuột / thuoc chuot + uống / uong
    suicide / 自杀 / 不想活
emergency-gas-leak =
    bi ho gas / bi lo gas / dang ho gas / ho gas roi
    bi no gas / no gas roi
    rò gas / ro gas / rò rỉ gas / ro ri gas / rỉ gas / ri gas / xì gas / xi gas / hở gas / lộ gas / xịt gas / xit gas
    rò khí / ro khi / rò rỉ khí / ro ri khi / xì khí gas / xi khi gas / hở khí gas / ho khi gas
    rò ga / rò rỉ ga / ro ri ga / xì ga / hở ga
    gas bị rò / gas bi ro / gas rò / gas ro / gas bị xì / gas bi xi / gas xì / gas xi / gas bị hở / gas hở / gas bị rỉ / gas bi ri
    gas rỉ / gas ri / ga bị rò / ga bị xì / ga bi xi / ga xì
    mùi gas / mui gas / mùi ga / mui ga / mùi gaz / mui gaz / mùi khí gas / mui khi gas / mùi khí ga / mui khi ga / mùi khí đốt / mui khi dot
    mùi hơi gas / mui hoi gas / hơi gas / hoi gas
    khét mùi gas / khet mui gas / nặc mùi gas / nac mui gas / hôi gas / thối gas / thoi gas / hôi mùi ga / hoi mui ga
    gas / gaz + mùi / mui
    gas / gaz + rò / xì / xì xì / xi xi
    gas / gaz + ri / hở
    bình gas / binh gas / ống gas / ong gas / van gas / dây gas / day gas / đường gas / duong gas / bếp gas / bep gas / đồng hồ gas / dong ho gas / bếp ga / bep ga / bình ga / binh ga / ống ga / ong ga + hở / rò / rò rỉ / ro ri / rỉ / xì / tuột / tuot / bung / đứt / dut / thủng / nứt / vỡ / bể / nồng / nong
    gas / khí đốt / khi dot / khí gas / khi gas + nồng nặc / nong nac / hăng / chóng mặt / chong mat / buồn nôn / buon non / nhức đầu / nhuc dau / đau đầu / dau dau / khó thở / kho tho / choáng / choang
    ngửi thấy gas / ngui thay gas / ngửi thấy ga / ngui thay ga / ngửi gas / ngui gas / ngửi được gas / ngui duoc gas / nghe mùi gas / nghe mui gas / ngửi thấy khí / ngui thay khi
    báo gas kêu / bao gas keu / báo gas reo / bao gas reo / báo gas hú / bao gas hu / báo rò gas / bao ro gas / báo động gas / bao dong gas / chuông gas kêu / chuong gas keu
    còi gas kêu / coi gas keu / cảm biến gas kêu / cam bien gas keu
    báo gas / bao gas / báo khí gas / bao khi gas / dò gas / do gas / cảm biến gas / cam bien gas + kêu / reo / hú / hu / réo
    khí đốt / khi dot + rò / rò rỉ / ro ri / mùi / mui / xì
    khí ga / khi ga / khí gas / khi gas + tràn / tran / đầy / day / bay / thoát / thoat
    gas + tràn ra / tran ra / đầy nhà / day nha / khắp nhà / khap nha / thoát ra / thoat ra
    ngộ độc gas / ngo doc gas / ngộ độc khí / ngo doc khi / ngạt gas / ngat gas / ngạt khí gas / ngat khi gas / khí co
    sắp nổ gas / sap no gas / gas sắp nổ / gas sap no
    gas leak / 煤气味 / 煤气泄漏 / 燃气泄漏
    煤气 / 燃气 / meiqi + rò / mùi / mui / xì
emergency-fire =
    lo nuong chay / may giat chay / chay may giat / noi com dien chay / tu lanh chay / phong chay roi / phong dang chay / chay hang xom / quan dang chay
    nha em chay roi / nha toi chay roi / nha minh chay roi / nha chay / chay het nha / bep em chay / chung cu chay
    nha toi bi chay / nha em bi chay / nha minh bi chay / nha tui bi chay / nha ben bi chay / nha hang xom bi chay / phong em bi chay / phong toi bi chay / phong ben canh bi chay / ky tuc xa bi chay
    ben canh dang chay / hang xom dang chay / nha ben dang chay / tang tren dang chay / tang duoi dang chay / phong ben dang chay / can ho dang chay / lau tren dang chay
    co chay o / co chay nha / co chay lon / co chay roi / dang co chay / bi chay nha / chay lon qua / chay to qua / chay nhanh qua cuu
    xe dien bi chay / xe dien boc chay / xe bi boc chay / xe boc chay / oto chay roi
    goi chua chay / linh chua chay / doi chua chay / can chua chay gap
    lua o ban cong / lua o bep / lua trong nha / lua trong bep / thay lua chay / thay lua o / lua boc / lua ngoai ban cong
    khoi den boc / khoi den day dac / khoi den nhieu / khoi den tu / khoi den o / khoi den mu / khoi nhieu qua / nhieu khoi qua / khoi bay day
    cháy
    cháyyy / chays / cháyy
    cháy nhà / chay nha / cháy bếp / chay bep / cháy phòng / cháy căn hộ / chay can ho / cháy chung cư / chay chung cu / cháy tòa nhà / chay toa nha / cháy toà nhà
    cháy xe / cháy lớn / cháy to / cháy dữ / cháy rồi cứu / chay roi cuu / cháy ban công / chay ban cong / cháy rừng / cháy tầng / cháy lầu / cháy rụi
    chay rui / cháy lan / cháy kho / cháy cửa hàng / cháy thùng rác / chay thung rac / cháy điện / cháy ổ điện / chay o dien / cháy ổ cắm / chay o cam / cháy ký túc xá
    chay ky tuc xa
    nhà cháy / nha chay / nhà bị cháy / nha bi chay / bếp cháy / bep chay / bếp bị cháy / bep bi chay / phòng bị cháy / căn hộ cháy / can ho chay / căn hộ bị cháy
    can ho bi chay / chung cư cháy / chung cu chay / chung cư bị cháy / chung cu bi chay / tòa nhà cháy / toa nha chay / tòa nhà bị cháy / toa nha bi chay / nhà đang cháy / nha dang chay / bếp đang cháy
    bep dang chay / phòng đang cháy / tòa nhà đang cháy / toa nha dang chay / xe bị cháy / xe đang cháy / xe điện cháy / pin cháy / pin chay / pin xe cháy / pin xe chay / ban công cháy
    ban cong chay / ổ điện cháy / o dien chay / ổ cắm cháy / o cam chay / chảo cháy / rèm cháy / rem chay / rèm bị cháy / rem bi chay
    đám cháy / dam chay / vụ cháy / vu chay / có cháy / bị cháy nhà / bi chay nha / đang cháy nhà / dang chay nha / phát cháy / phat chay / bốc cháy
    boc chay / gây cháy / gay chay / lửa cháy / lua chay / cháy lửa / chay lua
    chay roi / chay qua / chay to / chay lon + cuu / cuu hoa / khoi / lua / help / giup
    chay + khoi den / lua / cuu hoa / 119 / 114 / dam chay / hoa hoan
    hỏa hoạn / hoa hoan / hoả hoạn / phát hỏa / phat hoa / phát hoả
    cứu hỏa / cuu hoa / cứu hoả / chữa cháy / lính cứu hỏa / linh cuu hoa / báo cháy / bao chay
    ngọn lửa / ngon lua / đám lửa / dam lua / bốc lửa / boc lua / lửa bốc / lua boc / lửa lớn / lua lon / lửa to / lửa lan
    lửa bén / lua ben / bén lửa / bắt lửa / phực lửa / phuc lua / thấy lửa / lửa khói / khói lửa / khoi lua / tóe lửa / toe lua
    toé lửa / xẹt lửa / xet lua / lửa đang / toàn lửa
    có lửa / lửa + cháy / lửa + khói
    lửa + cứu / tầng / hành lang / nhà / bếp / ban công
    khói đen / khói dày đặc / khoi day dac / khói đặc / khoi dac / khói mù mịt / khoi mu mit / khói nghi ngút / khoi nghi ngut / khói nhiều / nhiều khói / bốc khói
    boc khoi / đầy khói / day khoi / toàn khói / toan khoi / khói bốc / khoi boc / khói khắp / khói mù / khoi mu / mùi khói / khói tràn
    khoi tran / khói um / tỏa khói / toa khoi / nghẹt khói / nghet khoi / ngạt khói
    khói + hành lang / cầu thang / bếp / cửa sổ / phòng / ban công / nhà / tầng / thang máy / ổ điện / ổ cắm / căn hộ / tòa
    co khoi / khoi ra / khoi o / khoi tu / khoi trong + hanh lang / cau thang / bep / cua so / ban cong / can ho / o dien
    có khói / ngửi thấy khói / thấy khói
    thay khoi / thay co khoi
    mùi khét / mui khet + khói / khoi / nồng nặc / nong nac / hành lang / hanh lang / cầu thang / cau thang / cả tầng / hàng xóm / hang xom
    chập điện / chap dien / chạm điện + cháy / chay / lửa / lua / khói / khoi / khét / khet
    chap dien + chay
    nổ bình gas / no binh gas / nổ gas / bình gas nổ / binh gas no / vụ nổ / vu no / phát nổ / phat no / tiếng nổ lớn / tieng no lon / nổ lớn
    nổ pin / pin nổ / pin no / pin bị nổ / pin bi no / nổ bình ga / no binh ga / nổ xe điện / no xe dien / nổ tung / cháy nổ / chay no
    bị nổ / đã nổ / nổ rồi
    gọi 119 / goi 119 / gọi 114 / goi 114 + cháy / chay / lửa / lua / khói / khoi / hỏa / hoa
    goi 119 / gọi 119
    着火 / 火灾 / 救火
emergency-medical =
    nuốt / nuot + pin / cục pin / cuc pin / đồng xu / dong xu / nam châm / nam cham / kim
    nga tu tren cao / nga tu tang / nga tu lau / te tu tren / te tu lau / te tu tang / nga tu ban cong / roi tu tren / roi tu tang / rot tu tren / roi tu ban cong / nga xuong lau
    nga khong day / nga khong dung day / te khong day / te ko day / nga ko day / nga nam im / te nam im
    nuot phai pin / nuot phai / uong phai thuoc / nuot nham / bi hoc xuong / bi hoc keo / bi hoc hat / con bi hoc / be bi hoc di / mac nghen
    bi vo oi / vo oi roi / vo oi som / be oi roi dau / dang chuyen da / bi chuyen da / dau chuyen da / sap de roi / dau de
    bi sac sua / be bi sac
    bi dot quy / dot quy roi / con dot quy / dot quy / dot quy nao
    cấp cứu / cap cuu / cứu thương / cuu thuong / xe cấp cứu / xe cap cuu / ambulance / 救护车 / 急救
    gọi 120 / goi 120 / gọi số 120 / goi so 120 / gọi 115 / goi 115 + bệnh / benh / đau / ngất / máu / mau / thở / tho / cấp cứu / cap cuu
    gọi 120 / goi 120 / gọi số 120
    nhồi máu / nhoi mau / đau tim / dau tim / cơn đau tim / con dau tim / trụy tim / truy tim / truỵ tim / ngừng tim / ngung tim / ngưng tim
    tim ngừng đập / tim ngung dap / tim ngưng đập / tim ngừng / tim ngung / ngưng tuần hoàn / ngung tuan hoan
    đột quỵ / đột quị / dot qui / tai biến / tai bien / liệt nửa người / liet nua nguoi / tê nửa người / te nua nguoi / méo miệng / meo mieng / méo mồm
    meo mom / méo mặt / meo mat
    dot quy / dot qui / dot ky
    đau ngực / dau nguc / tức ngực / tuc nguc / đau thắt ngực / dau that nguc / nhói tim / nhoi tim / đau nhói ngực / dau nhoi nguc / đau tức ngực / dau tuc nguc
    bóp nghẹt ngực / bop nghet nguc
    khó thở / kho tho / ngừng thở / ngung tho / ngưng thở / tắt thở / tat tho / thở không được / tho khong duoc / thở ko được / tho ko duoc / thở ko dc
    tho ko dc / thở k dc / tho k dc / thở không nổi / tho khong noi / thở ko nổi / tho ko noi / thở k nổi / tho k noi / thở hông nổi / tho hong noi / thở không ra
    tho khong ra / thở hổn hển / tho hon hen / thở thoi thóp / tho thoi thop / ngạt thở / ngat tho / nghẹt thở / nghet tho / hụt hơi / hut hoi
    không thở / khong tho / ko thở / ko tho / k thở / k tho / hông thở / hong tho / hok thở / hok tho / không còn thở / khong con tho
    ko còn thở / ko con tho / không thể thở / khong the tho / kg thở / kg tho / chẳng thở / chang tho
    hóc xương / hoc xuong / hóc dị vật / hoc di vat / bị hóc / hóc hạt / hóc thạch / hoc thach / bị nghẹn / bi nghen / mắc nghẹn / mac nghen
    sặc sữa / sac sua / sặc cháo / bị sặc / mắc cổ / tím tái / tim tai / tím ngắt / tim ngat / tím mặt / tim mat
    hóc + bé / con / cháu / kẹo / cá / cơm
    bất tỉnh / bat tinh / ngất xỉu / ngat xiu / té xỉu / te xiu / bị xỉu / bi xiu / xỉu rồi / xiu roi / ngất lịm / ngat lim
    lịm đi / lim di / ngất đi / ngã gục / nga guc / gục xuống / guc xuong / đổ gục / do guc / gục ngã / guc nga / quỵ xuống
    hôn mê / hon me / mê man / me man / mất ý thức / mat y thuc / không tỉnh / khong tinh / ko tỉnh / ko tinh / k tỉnh / k tinh
    chưa tỉnh lại / chua tinh lai
    ngất
    toi bi ngat / nguoi bi ngat / me bi ngat / bo bi ngat / ba bi ngat / ong bi ngat / chong bi ngat / vo bi ngat / ban bi ngat / co ay bi ngat / be bi ngat / ngat roi / bi ngat roi / bi ngat giua / bi ngat o
    gọi không dậy / goi khong day / gọi mãi không dậy / goi mai khong day / gọi ko dậy / goi ko day / gọi k dậy / goi k day / gọi mãi ko dậy / goi mai ko day / lay không dậy / lay khong day / lay mãi không dậy / lay mai khong day / lay ko dậy / lay ko day / gọi không trả lời / goi khong tra loi + nằm / nam / thở / tho
    không phản ứng / khong phan ung / ko phản ứng / ko phan ung + nằm / nam / gọi / goi / thở / tho
    co giật / co giat / động kinh / dong kinh / sùi bọt mép / sui bot mep / lên cơn giật / len con giat / giật kinh phong / giat kinh phong / làm kinh
    chảy máu nhiều / chay mau nhieu / chảy nhiều máu / chay nhieu mau / mất máu nhiều / mat mau nhieu / mất nhiều máu / mat nhieu mau / máu chảy nhiều / mau chay nhieu / máu chảy không ngừng / mau chay khong ngung
    không cầm máu / khong cam mau / ko cầm máu / ko cam mau / không cầm được máu / khong cam duoc mau / máu không cầm / mau khong cam / băng huyết / bang huyet / xuất huyết / xuat huyet
    nôn ra máu / non ra mau / ói ra máu / oi ra mau / ho ra máu / ho ra mau / hộc máu / hoc mau / máu me / mau me / máu phun / mau phun
    đầy máu / day mau / vũng máu / vung mau / chảy máu đầu / chay mau dau / chảy máu quá / chay mau qua / chảy máu ròng ròng / chay mau rong rong / đi ngoài ra máu / di ngoai ra mau
    chảy máu / chay mau / máu chảy / mau chay + nhiều / nhieu / không cầm / khong cam / ko cầm / ko cam / không ngừng / khong ngung / ko ngừng / ko ngung / hoài / hoai / đầu / lênh láng / lenh lang / cầm không được / cam khong duoc / giúp / giup / nhanh
    nhiều máu / mất máu
    ngộ độc / ngo doc / trúng độc / trung doc / uống nhầm / uong nham / nuốt nhầm / nuot nham / nuốt phải / uống phải / quá liều / qua lieu
    sốc thuốc / soc thuoc / sốc phản vệ / soc phan ve / phản vệ / phan ve
    uống / uong / nuốt / nuot + thuốc tẩy / thuoc tay / chất tẩy / chat tay / nước tẩy / nuoc tay / axit / hóa chất / hoa chat / hoá chất / pin cúc áo / pin cuc ao / xăng / xang / thuốc chuột / thuoc chuot
    dị ứng / di ung + thở / tho / sưng họng / sung hong / sưng cổ họng / sung co hong / sưng mặt / sung mat / sưng môi / sung moi / sốc / soc / nặng / nang
    điện giật / dien giat / điện giựt / dien giut / bị điện dật / bi dien dat
    giật điện / giựt điện / giat dien + nằm / nam / ngất / ngat / bất tỉnh / bat tinh / tay / ổ cắm / o cam / cứu / cuu / máy nước nóng / may nuoc nong / rồi / roi / tím
    đuối nước / duoi nuoc / chết đuối / chet duoi / chìm dưới nước / chim duoi nuoc / té xuống nước / te xuong nuoc / té xuống hồ / te xuong ho / rơi xuống hồ / roi xuong ho
    rơi xuống sông / roi xuong song / ngã xuống hồ / nga xuong ho / ngã xuống sông / nga xuong song / rớt xuống sông / rot xuong song / rớt xuống hồ / rot xuong ho / té xuống sông / te xuong song
    vỡ ối / bể ối / vỡ nước ối / vo nuoc oi / bể nước ối / be nuoc oi / chuyển dạ / trở dạ / đau đẻ / đẻ rơi / sắp sinh rồi / sap sinh roi
    sắp đẻ rồi / sap de roi / sắp đẻ / sanh rớt / sanh rot / vỡ bọc ối / vo boc oi
    đang đẻ / đang sinh con / dang sinh con
    sắp sinh + đau / nhanh / giúp / cứu / gấp
    gãy xương / gay xuong / gãy chân / gay chan / gãy tay / gay tay / gãy cổ / gay co / gãy đùi / gay dui / vỡ đầu / bể đầu
    gãy xương sườn / gay xuong suon / chấn thương sọ / chan thuong so / chấn thương nặng / chan thuong nang / đứt tay lìa / dut tay lia / đứt lìa / dut lia / bị thương nặng / bi thuong nang
    bỏng nặng / bong nang / phỏng nặng / phong nang / bỏng nước sôi / bong nuoc soi / phỏng nước sôi / phong nuoc soi / bỏng dầu / bong dau / bị bỏng toàn / bi bong toan
    bỏng axit / bong axit
    bị bỏng / bị phỏng
    ngã / té / rơi / rớt + từ tầng / tu tang / từ lầu / tu lau / từ ban công / tu ban cong / từ trên cao / tu tren cao / xuống lầu / xuong lau / từ mái / tu mai
    ngã cầu thang / nga cau thang / té cầu thang / te cau thang / ngã từ cầu thang / nga tu cau thang / ngã lầu / nga lau / té lầu / te lau / ngã xuống cầu thang / nga xuong cau thang
    ngã / té / té ngã / te nga + không dậy / khong day / ko dậy / ko day / k dậy / k day / không đứng dậy / khong dung day / không cử động / khong cu dong / bất động / bat dong / nằm im / nam im
    nguy kịch / nguy kich / nguy hiểm đến tính mạng / nguy hiem den tinh mang / nguy hiểm tính mạng / nguy hiem tinh mang / hấp hối / hap hoi / thập tử nhất sinh / thap tu nhat sinh / sắp chết rồi / sap chet roi
    sắp chết mất / sap chet mat / có người chết / co nguoi chet / chết người / chet nguoi / bị đột tử / bi dot tu
    rắn cắn / ran can / rắn độc / ran doc / ong đốt / ong dot + sưng / sung / thở / tho / cả người / ca nguoi
    sốc nhiệt / soc nhiet / say nắng / say nang + ngất / xỉu / xiu / nằm / nam / bất tỉnh / bat tinh
    help me doctor / heart attack
emergency-domestic-violence =
    bạo hành / bạo lực gia đình / bao luc gia dinh / vũ phu / vu phu / bị chồng đánh / bi chong danh / bị vợ đánh / bi vo danh / bị bạn trai đánh / bi ban trai danh / bị người yêu đánh
    bi nguoi yeu danh / bị ny đánh / bi ny danh / bị bố đánh / bi bo danh / bị ba đánh / bi ba danh / bị mẹ đánh / bi me danh / bị cha đánh / bi cha danh / bị chồng cũ đánh
    bi chong cu danh / bị bạn gái đánh / bi ban gai danh / bị con trai đánh / bi con trai danh / bị ck đánh / bi ck danh / bị bố dượng đánh / bi bo duong danh / bị chồng tát / bi chong tat / bị chồng bóp cổ
    bi chong bop co
    chồng đánh / chong danh / ck đánh / ck danh / ông xã đánh / ong xa danh / bạn trai đánh / ban trai danh / người yêu đánh / nguoi yeu danh / ny đánh / ny danh
    bồ đánh / bo danh / vợ đánh / vo danh / bạn gái đánh / ban gai danh / bố dượng đánh / bo duong danh / dượng đánh / duong danh / mẹ chồng đánh / me chong danh
    chồng cũ đánh / chong cu danh / anh ấy đánh / anh ay danh / anh ta đánh / anh ta danh / lão chồng đánh / lao chong danh / chồng em đánh / chong em danh / chồng tôi đánh / chong toi danh
    chồng mình đánh / chong minh danh / chồng tui đánh / chong tui danh / chồng tớ đánh / chong to danh / chồng con đánh / chong con danh / ảnh đánh / anh danh / ổng đánh / ong danh
    hắn đánh / han danh / ck e đánh / ck e danh
    chồng / chong / ck / ông xã / ong xa / vợ / vk / bà xã / ba xa / bạn trai / ban trai / người yêu / nguoi yeu / ny / bạn gái / ban gai / bồ / bo / bố / ba tôi / ba toi / ba em / cha / mẹ / me / dượng / duong / anh ấy / anh ay / anh ta / ảnh / anh / ổng / ong / hắn / han / con trai tôi / con trai toi / sếp / sep + đánh tôi / danh toi / đánh em / danh em / đánh mình / danh minh / đánh tui / danh tui / đánh tớ / danh to / đánh mẹ / danh me / đánh con / danh con / đánh cháu / danh chau / đánh đập / danh dap / đánh vợ / danh vo / đánh chị / danh chi / đánh hoài / danh hoai / đánh suốt / danh suot / đánh nữa / danh nua / hay đánh / hay danh / sẽ đánh / se danh / dọa đánh / doa danh / doạ đánh / toàn đánh / toan danh / đánh bầm / danh bam / đánh chảy máu / danh chay mau / đánh e / danh e
    chồng / chong / ck / ông xã / ong xa / vợ / bạn trai / ban trai / người yêu / nguoi yeu / ny / bạn gái / ban gai / chồng cũ / chong cu / bố / bo / dượng / duong / anh ấy / anh ay / anh ta + bạo hành / hành hung / hanh hung / bóp cổ / bop co / tát tôi / tát em / tát mình / đấm tôi / đấm em / đấm mình / đá tôi / đập tôi / dap toi / dọa giết / doa giet / doạ giết / đòi giết / doi giet / đe dọa / de doa / đe doạ / hành hạ / hanh ha / ngược đãi / nguoc dai / động tay động chân / dong tay dong chan / thượng cẳng chân / thuong cang chan / ra tay / cầm dao / cam dao / ép quan hệ / ep quan he / cưỡng bức / cuong buc / kiểm soát / kiem soat / bạo lực / bao luc / nhốt / nhot
    bóp cổ tôi / bop co toi / bóp cổ em / bop co em / bóp cổ mình / bop co minh / tát vào mặt tôi / tat vao mat toi / đánh đập tôi / danh dap toi / đánh đập em / danh dap em
    đánh đập mẹ con / danh dap me con
    sợ chồng / so chong / sợ bạn trai / so ban trai / sợ người yêu / so nguoi yeu / sợ ck / so ck / sợ ông xã / so ong xa / sợ bố đánh / so bo danh
    sợ bị đánh / so bi danh / sợ về nhà / so ve nha / không dám về nhà / khong dam ve nha / ko dám về nhà / ko dam ve nha / k dám về nhà / k dam ve nha
    chạy trốn chồng / chay tron chong / trốn chồng / tron chong / thoát khỏi chồng / thoat khoi chong / muốn trốn khỏi chồng / muon tron khoi chong / chồng nghiện rượu đánh / chong nghien ruou danh / chồng say / chong say + đánh / danh
    nhốt tôi / nhot toi / nhốt em / nhot em / nhốt mình / nhot minh / nhốt tui / nhot tui / bị nhốt trong nhà / bi nhot trong nha / giam lỏng / giam long
    không cho tôi ra khỏi nhà / khong cho toi ra khoi nha / ko cho tôi ra khỏi nhà / ko cho toi ra khoi nha / không cho ra khỏi nhà / khong cho ra khoi nha / không cho em ra ngoài / khong cho em ra ngoai / không cho tôi ra ngoài / khong cho toi ra ngoai / khóa trái cửa nhốt / khoa trai cua nhot
    người nhà đánh / nguoi nha danh / bị người nhà đánh / bi nguoi nha danh / ở nhà bị đánh / o nha bi danh / bị đánh ở nhà / bi danh o nha / bị đánh đập / bi danh dap / gia đình đánh / gia dinh danh
    bố mẹ đánh / bo me danh / bố đánh mẹ / bo danh me / ba đánh mẹ / ba danh me / ba má đánh / ba ma danh
    家暴 / 老公打我
    bi bao hanh / bao hanh gia dinh / bao hanh toi / bao hanh em / bao hanh vo
emergency-police =
    bi giat do / bi giat tui / bi giat vi / giat tui xach
    dang cay cua / nguoi cay cua / bi cay cua / trom cay cua
    phá cửa / pha cua / đập cửa + nhà tôi / nha toi / nhà em / nha em / nhà mình / nha minh / phòng tôi / phong toi / phòng em / phong em / lạ / ai đó / ai do / có người / co nguoi
    nguoi co sung / thang co sung / no co sung / dang cam sung
    911 / 999 / 113 / 114 / 115 / 110 / 112
    số 119 / so 119 / 119 giúp
    gọi công an / goi cong an / gọi cảnh sát / goi canh sat / gọi giùm công an / goi gium cong an / gọi giúp công an / goi giup cong an / gọi giùm cảnh sát / goi gium canh sat / gọi giúp cảnh sát / goi giup canh sat
    kêu công an / keu cong an / kêu cảnh sát / keu canh sat / cần công an gấp / can cong an gap / cần cảnh sát / can canh sat / cần công an ngay / can cong an ngay / công an ơi / cong an oi
    cảnh sát ơi / canh sat oi / công an đến ngay / cong an den ngay / công an tới ngay / cong an toi ngay / cảnh sát đến ngay / canh sat den ngay / nhờ công an đến / nho cong an den
    công an / cong an / cảnh sát / canh sat + cứu / cuu / gấp / gap / đến ngay / den ngay / tới ngay / toi ngay / nhanh lên / nhanh len / đến nhanh
    báo công an ngay / bao cong an ngay / báo cảnh sát ngay / bao canh sat ngay / báo cảnh sát gấp / bao canh sat gap / báo công an gấp / bao cong an gap
    cứu tôi / cuu toi / cứu tui / cuu tui / cứu mạng / cuu mang / kêu cứu / keu cuu / ai cứu / ai cuu / cứu em với / cuu em voi
    cứu mình với / cuu minh voi / cứu với / cuu voi / cứu con tôi / cuu con toi / cứu người / cuu nguoi
    cướp / cuop / bị cướp / bi cuop / cướp giật / cuop giat / 抢劫 / ăn cướp / an cuop / trấn lột / tran lot
    giật túi / giat tui / giật điện thoại / giat dien thoai / giật đt / giat dt / giật dây chuyền / giat day chuyen / giật ví / giat vi / giật giỏ / giat gio
    giật đồ / bị giật túi / bi giat tui / bị giật điện thoại / bi giat dien thoai / giựt đồ / giut do / giựt túi / giut tui / giựt điện thoại / giut dien thoai
    có trộm / co trom / kẻ trộm / ke trom / tên trộm / ten trom / bắt trộm / bat trom / trộm vào / trom vao / trộm đột nhập / trom dot nhap
    thằng trộm / thang trom / nhà bị trộm / nha bi trom / trộm đang / trom dang / bị trộm vào / bi trom vao / ăn trộm vào / an trom vao / ăn trộm trong nhà / an trom trong nha
    小偷
    trộm / trom / ăn trộm / an trom / móc túi / moc tui / lấy cắp / lay cap / đánh cắp / danh cap / ăn cắp / an cap / lấy trộm / lay trom + vừa / vua / vừa mới / vua moi / đang / dang / trong nhà / trong nha / vào nhà / vao nha / ngay bây giờ / ngay bay gio / mới đây / moi day / bắt được / bat duoc
    đột nhập / dot nhap / cạy cửa / cậy cửa / phá cửa xông / pha cua xong / phá khóa nhà / pha khoa nha / phá khoá nhà / trèo vào nhà / treo vao nha / leo vào nhà
    leo vao nha / trèo cửa sổ vào / treo cua so vao / xông vào nhà / xong vao nha / xông vào phòng / xong vao phong / lẻn vào / len vao
    người lạ / nguoi la / kẻ lạ / ke la / đàn ông lạ / dan ong la / gã lạ / ga la / thằng lạ / thang la + trong nhà / trong nha / vào nhà / vao nha / trước cửa / truoc cua / đập cửa / mở cửa / mo cua / phá cửa / pha cua / theo / bám theo / bam theo / theo dõi / theo doi / không chịu đi / khong chiu di / trong phòng / trong phong / vào phòng / vao phong
    đập cửa + dọa / doa / đòi / lạ / sợ / say
    theo dõi tôi / theo doi toi / theo dõi em / theo doi em / theo dõi mình / theo doi minh / bám theo / bam theo / bị theo dõi / bi theo doi / bám đuôi / bam duoi
    rình rập / rinh rap / đi theo tôi / di theo toi / đi theo em / di theo em / đi theo mình / di theo minh / đuổi theo tôi / duoi theo toi / đuổi theo em / duoi theo em
    cầm dao / cam dao / có dao trong tay / co dao trong tay / rút dao / rut dao / dùng dao đe / dung dao de / dùng dao dọa / dung dao doa / dùng dao đâm / dung dao dam
    dùng dao chém / dung dao chem / vung dao / dao đe / dao de / dao dọa / dao doa / dao chém / dao chem / đâm chém / dam chem / đâm người
    dam nguoi / chém người / chem nguoi / chém nhau / chem nhau / bị chém / bi chem / đòi chém / doi chem / mã tấu / ma tau / cầm búa
    cầm gậy / cầm kiếm / cầm rựa
    có dao / dí dao / con dao + doa / đe
    bị đâm / bi dam + dao / máu / mau / người / nguoi / kéo / keo
    có súng / cầm súng / cam sung / khẩu súng / khau sung / nổ súng / no sung / bắn súng / ban sung / tiếng súng / tieng sung / bắn người
    đánh nhau / danh nhau / đánh lộn / danh lon / đập nhau / dap nhau / uýnh lộn / uynh lon / oánh nhau / oanh nhau / ẩu đả / au da
    hỗn chiến / hon chien / bị đánh / bi danh / bị hành hung / bi hanh hung / hành hung / hanh hung / bị đập / bị uýnh / bi uynh / bị đánh hội đồng
    bi danh hoi dong
    đánh tôi / danh toi / đánh em / danh em / đánh tui / danh tui / đánh mình / danh minh / đánh người / danh nguoi / đánh bạn tôi / danh ban toi
    đánh con tôi / danh con toi
    bị tấn công / bi tan cong / tấn công tôi / tan cong toi / tấn công em / tan cong em / đang tấn công / dang tan cong / tấn công người / tan cong nguoi
    giết người / giet nguoi / giết tôi / giet toi / giết em / giet em / giết mình / giet minh / đòi giết / doi giet / dọa giết / doa giet
    doạ giết / bị giết / bi giet / giết cả nhà / giet ca nha / án mạng / an mang
    hiếp dâm / hiep dam / cưỡng hiếp / cuong hiep / bị hiếp / bi hiep / cưỡng dâm / cuong dam / cưỡng bức / cuong buc / xâm hại / xam hai
    sàm sỡ / sam so / sờ soạng / so soang / quấy rối tình dục / quay roi tinh duc / biến thái / bien thai / dê xồm / de xom / tấn công tình dục / tan cong tinh duc
    lạm dụng tình dục / lam dung tinh duc / sờ mó
    bắt cóc / bat coc / giam giữ / giam giu / bắt giữ người / bat giu nguoi / buôn người / buon nguoi / bị lừa bán / bi lua ban
    ép bán dâm / ep ban dam
    bán dâm
    bị bán / bị bắn / bị giam / có bom / đặt bom
    đe dọa tôi / de doa toi / đe doạ tôi / đe dọa em / de doa em / bị đe dọa / bi de doa / bị đe doạ / đang đe dọa / dang de doa / hăm dọa / ham doa
    hăm doạ / dọa đánh / doa danh / doạ đánh / dọa xử / doa xu / đe dọa tính mạng / de doa tinh mang
    khủng bố tấn công / khung bo tan cong / bạo loạn / bao loan
    nguy hiểm / nguy hiem / sợ + đang ở ngoài cửa / dang o ngoai cua / trước cửa nhà tôi / truoc cua nha toi / đập cửa / theo tôi / theo toi
    说报警 / 报警 / baojing
emergency-traffic-accident =
    xe dien tong / xe may tong / oto tong / o to tong / bi xe dien dam / dung nhau / tong nhau
    xe cán / cán người / bi xe can / xe can chet / xe can qua nguoi
    bi dung xe / bi xe dung / xe dung toi / xe dung trung / xe dung phai nguoi / xe dung nguoi / o to dung trung / taxi dung
    dung trung chong / dung trung vo / dung trung con / dung trung ba / dung trung me / dung trung nguoi / dung trung toi / dung trung em / dung trung be / dung trung ong
    dung xe / dam xe + bi thuong / chay mau / nga / te / gay / dau qua / cuu / bat tinh
    bi lat xe / xe lat / lat xe ngoai / lat xe tren / lat xe o / xe bi lat
    bi va quet / va quet xe / va quet voi
    tai nạn / tai nan / tai nạn giao thông / tai nan giao thong / tai nạn xe / tai nan xe / 车祸 / 交通事故
    tai nan gt / tngt
    đụng xe + bị thương / bi thuong / đau / máu / mau / ngã / té / người / nguoi / công an / cong an / ô tô / o to / xe máy / xe may / giúp / giup
    đụng xe / xe đụng
    bị xe đụng / bi xe dung / xe đụng tôi / xe dung toi / xe đụng trúng / xe dung trung / đụng trúng người / dung trung nguoi / đụng trúng tôi / dung trung toi / bị xe đụng trúng / bi xe dung trung
    ô tô đụng / xe hơi đụng / xe máy đụng / xe điện đụng / xe tải đụng / xe buýt đụng / hai xe đụng / xe đụng nhau / đụng phải người / dung phai nguoi / đụng người
    bị tông / xe tông / xe tong / tông xe / tong xe / tông trúng / tong trung / tông vào / tong vao / tông phải / bị xe tông / bi xe tong
    ô tô tông / o to tong / tông nhau / tong nhau / tông người / tong nguoi / tông trực diện / tong truc dien
    bị xe đâm / bi xe dam / xe đâm / đâm xe / dam xe / ô tô đâm / o to dam / xe máy đâm / xe may dam / xe điện đâm / xe dien dam / xe tải đâm
    xe tai dam / đâm phải / dam phai / đâm trúng / dam trung / đâm nhau / dam nhau / đâm vào người / dam vao nguoi / đâm vào tôi / dam vao toi / đâm vào xe
    dam vao xe / đâm vào em / dam vao em / xe buýt đâm / xe buyt dam / taxi đâm / taxi dam / taxi tông / taxi tong / taxi đụng
    bị xe húc / bi xe huc / xe húc / xe huc / bị húc / bi huc / húc vào / huc vao / xe hơi húc / xe hoi huc
    va chạm xe / va cham xe / va chạm giao thông / va cham giao thong / va quẹt / va quệt / va chạm với ô tô / va cham voi o to / va phải xe / va phai xe / bị quẹt xe / xe quẹt
    quẹt xe / xe quệt
    xe cán / bị cán / cán qua / cán phải / cán trúng / bị xe cán / bi xe can
    lật xe / xe lật / xe bị lật / xe bi lat / xe lao / lao vào người / lao vao nguoi / xe mất lái / xe mat lai / xe mất phanh / xe mat phanh / mất thắng
    xe rơi xuống / xe roi xuong
    ngã xe / nga xe / té xe / te xe / ngã xe máy / nga xe may / ngã xe đạp / nga xe dap / ngã xe điện / nga xe dien / té xe máy / te xe may
    té xe đạp / te xe dap / té xe điện / te xe dien / bị ngã xe / bi nga xe / bị té xe / bi te xe
    đâm / tông / đụng / húc + xe / ô tô / o to / taxi / xe máy / xe may / xe điện / xe dien / xe tải / xe tai / xe buýt / xe buyt + bị thương / bi thuong / chảy máu / chay mau / gãy / ngã / té / bỏ chạy / bo chay / nằm / nam
    bỏ chạy / bo chay + xe / tông / đâm / đụng + người / nguoi / bị thương / bi thuong / tôi
    gây tai nạn / gay tai nan / gặp tai nạn / gap tai nan / bị tai nạn / bi tai nan / có tai nạn / co tai nan / tai nạn liên hoàn / tai nan lien hoan
    gọi 122 / goi 122 / 122 giao thông / 122 giao thong
emergency-missing-person =
    k thấy con / k thay con / ko thấy con / ko thay con / không thấy con / khong thay con / hông thấy con / hong thay con + đâu
    k thấy bé / k thay be / ko thấy bé / ko thay be / không thấy bé / khong thay be / hông thấy bé / hong thay be + đâu
    không tìm thấy / khong tim thay / ko tìm thấy / ko tim thay / k tìm thấy / k tim thay / tìm không thấy / tim khong thay / tìm ko thấy / tim ko thay + con trai / con gái / con gai / con tôi / con toi / con em / bé nhà / be nha / mẹ tôi đâu / me toi dau / mẹ tôi nữa / me toi nua / bố tôi đâu / bo toi dau
    không thấy con trai / khong thay con trai / ko thấy con trai / ko thay con trai / không thấy con gái / khong thay con gai / ko thấy con gái / ko thay con gai / không thấy mẹ tôi / khong thay me toi / không thấy bố tôi / khong thay bo toi
    không thấy ba tôi / khong thay ba toi / không thấy vợ tôi / khong thay vo toi / không thấy chồng tôi / khong thay chong toi
    tìm con với / tim con voi / tìm con gấp / tim con gap / tìm con tôi / tìm giúp con / tim giup con / tìm giùm con / tim gium con / tìm bé gấp / tim be gap / tìm cháu gấp
    tim chau gap
    tim con toi / bi lac con / de lac con / lac con roi / be bi lac / tre lac bo me / trẻ lạc
    mất tích / mat tich / trẻ lạc / trẻ đi lạc / tre di lac / trẻ em lạc / tre em lac / bé đi lạc / be di lac / bé bị lạc / be bi lac / bé lạc
    lạc mất con / lac mat con / lạc con / để lạc con / de lac con / con bị lạc / con bi lac / con đi lạc / con di lac / cháu bị lạc / chau bi lac / cháu đi lạc
    chau di lac / con lạc / thất lạc con / that lac con / tìm trẻ lạc / tim tre lac / tìm con gái / tim con gai / tìm con trai / tim con trai / tìm người mất / tim nguoi mat
    mất con / mất con rồi / mất đứa con / mat con toi / mat con trai / mat con gai
    con trai / con gái / con gai / con tôi / con toi / con em / con mình / con minh / con tui / con tớ / con to / con nhỏ / con nho / bé nhà / be nha / bé gái / be gai / bé trai / be trai / cháu bé / chau be / cháu tôi / chau toi / cháu nội / chau noi / cháu ngoại / chau ngoai / con bé / con be / thằng bé / thang be / đứa bé / dua be / đứa nhỏ / dua nho / em trai / em gái / em gai / vợ tôi / vo toi / chồng tôi / chong toi / mẹ tôi / me toi / bố tôi / bo toi / ba tôi / ba toi / má tôi / ma toi / cha tôi / cha toi / ông tôi / ong toi / bà tôi / mẹ em / me em / bố em / bo em / ba em / ông nội / ong noi / bà nội / ba noi / ông ngoại / ong ngoai / bà ngoại / ba ngoai / ông cụ / ong cu / bà cụ / ba cu / mẹ chồng / me chong / mẹ mình / me minh / bố mình / bo minh / bạn tôi / ban toi / bạn cùng phòng / ban cung phong / người già / nguoi gia + đi lạc / di lac / bị lạc / bi lac / lạc mất / lac mat / lạc đường / lac duong / thất lạc / that lac / biến mất / bien mat / mất tích / mat tich / mất liên lạc / mat lien lac / không về nhà / khong ve nha / ko về nhà / ko ve nha / chưa về nhà / chua ve nha / chưa thấy về / chua thay ve / không thấy về / khong thay ve / ko thấy về / ko thay ve / không thấy đâu / khong thay dau / ko thấy đâu / ko thay dau / k thấy đâu / k thay dau / hông thấy đâu / hong thay dau / tìm mãi không thấy / tim mai khong thay / bỏ nhà / bo nha / không biết đi đâu / khong biet di dau / chạy đâu mất / chay dau mat / đi đâu mất / di dau mat / lạc rồi / lac roi / không liên lạc được / khong lien lac duoc / ko liên lạc được / ko lien lac duoc
    con trai / con gái / con gai / con em / con tôi / con toi / con mình / con minh / bé / cháu / chau / ông / ong / bà / ba / mẹ tôi / me toi + chưa về / chua ve / chưa thấy về / chua thay ve / tìm không thấy / tim khong thay / tìm ko thấy / tim ko thay / tìm hoài không thấy / tim hoai khong thay
    con / cháu / chau / bé + biến mất / bien mat / bị lạc / bi lac / đi lạc / di lac / lạc mất / lac mat / không thấy đâu / khong thay dau / ko thấy đâu / ko thay dau / không thấy về / khong thay ve
    không tìm thấy con / khong tim thay con / ko tìm thấy con / ko tim thay con / k tìm thấy con / k tim thay con / tìm không thấy con / tim khong thay con / tìm ko thấy con / tim ko thay con / không thấy con tôi / khong thay con toi
    không thấy con đâu / khong thay con dau / ko thấy con đâu / ko thay con dau / không thấy bé đâu / khong thay be dau / ko thấy bé đâu / ko thay be dau / không thấy cháu đâu / khong thay chau dau / không thấy mẹ đâu / khong thay me dau
    không thấy bố đâu / khong thay bo dau / không thấy bà đâu / khong thay ba dau / không thấy ông đâu / khong thay ong dau
    alzheimer / lú lẫn / lu lan / đãng trí / dang tri / sa sút trí tuệ / sa sut tri tue / hay quên / hay quen + đi lạc / di lac / bị lạc / bi lac / chưa về / chua ve / đi đâu mất / di dau mat / không thấy đâu / khong thay dau / lạc mất / lac mat
    bỏ nhà đi / bo nha di / bỏ nhà ra đi / bo nha ra di / lạc ở công viên / lac o cong vien / lạc trong siêu thị / lac trong sieu thi / lạc ở ga / lac o ga + con / bé / cháu / chau / mẹ / me / bà / ba / ông / ong
    走失 / 失踪
emergency-elevator-trapped =
    thang máy / thang may / lift / elevator / 电梯 / dianti + kẹt / ket / mắc kẹt / mac ket / bị kẹt / bi ket / nhốt / nhot / bị nhốt / bi nhot / không ra được / khong ra duoc / ko ra được / ko ra duoc / k ra được / k ra duoc / không ra dc / khong ra dc / ko ra dc / k ra dc / hông ra được / hong ra duoc / không thoát được / khong thoat duoc / ra không được / ra khong duoc / ra ko được / ra ko duoc / ra hông được / ra hong duoc / ra ko dc / không ra khỏi / khong ra khoi / ko ra khỏi / ko ra khoi / không thể ra / khong the ra / mắc trong / mac trong / không ai nghe / khong ai nghe / ko ai nghe
    trong thang máy / trong thang may / ở trong thang máy / o trong thang may / bên trong thang máy / ben trong thang may + cứu / cuu / không mở / khong mo / ko mở / ko mo / k mở / k mo / khó thở / kho tho / mở không được / mo khong duoc / mở ko được / mo ko duoc / không ai / khong ai / tối om / toi om
    thang máy / thang may + dừng giữa / dung giua / đứng giữa / giữa hai tầng / giua hai tang / giữa 2 tầng / giua 2 tang / giữa tầng / giua tang / rơi tự do / roi tu do / tụt xuống / tut xuong / rớt xuống / rot xuong / có người bên trong / co nguoi ben trong / có người trong / người trong / chúng tôi ở trong / chung toi o trong / tôi ở trong / toi o trong / đang ở trong / dang o trong / em ở trong / em o trong / mình ở trong / minh o trong / bọn em ở trong / bon em o trong / tôi ở bên trong / toi o ben trong / ở bên trong / o ben trong / ở trong này / o trong nay / đang bên trong / dang ben trong / bấm chuông / bam chuong / không ai trả lời / khong ai tra loi
    thang máy dừng đột ngột / thang may dung dot ngot / thang máy bị rơi / thang may bi roi / thang máy rơi / thang may roi / thang máy treo / thang may treo / thang máy dừng giữa / thang may dung giua / thang máy đứng giữa / không ra khỏi thang máy
    khong ra khoi thang may / ko ra khỏi thang máy / ko ra khoi thang may
    kẹt thang máy / ket thang may / kẹt trong thang / ket trong thang / mắc kẹt trong thang / mac ket trong thang / kẹt ở thang máy / ket o thang may / nhốt trong thang / nhot trong thang
    被困电梯 / 困在电梯
emergency-not =
    diễn tập phòng cháy chữa cháy / dien tap phong chay chua chay / tập phòng cháy chữa cháy / tap phong chay chua chay / tập huấn phòng cháy chữa cháy / tap huan phong chay chua chay
    bóng đèn phòng ngủ bị cháy
    bong den phong ngu bi chay
    bóng đèn ban công bị cháy
    bong den ban cong bi chay
    bị bỏng nhẹ
    xe cứu hỏa đậu
    xe cuu hoa dau
    xe cứu hỏa đỗ
    xe cuu hoa do
    bóng đèn hành lang bị cháy
    bóng đèn cầu thang bị cháy
    bóng đèn nhà tắm bị cháy
    bóng đèn phòng khách bị cháy
    bóng đèn bếp bị cháy
    đèn hành lang bị cháy
    đèn cầu thang bị cháy
    đèn hành lang cháy
    đèn cầu thang cháy
    không lên lửa
    khong len lua
    ko lên lửa
    ko len lua
    banh bao chay
    com chay
    an chay
    chưa về nước
    chua ve nuoc
    chưa về Việt Nam
    chua ve Viet Nam
    đánh cầu lông
    danh cau long
    đánh bóng bàn
    danh bong ban
    đánh cờ
    đánh bài
    đánh bóng
    đánh tennis
    danh tennis
    đánh golf
    danh golf
    đánh dấu
    co giat ui
    treo cờ tổ quốc
    treo co to quoc
    nước không chảy
    nuoc khong chay
    bóng đèn cháy
    bóng đèn bị cháy
    cháy bóng đèn
    đèn cháy bóng
    bong den bi chay
    bong den chay
    cháy cầu chì
    cháy vé
    cháy nắng
    cháy deadline
    cháy cơm
    dễ cháy
    chống cháy
    nuoc chay xuong nha
    diễn tập chữa cháy
    dien tap chua chay
    diễn tập cứu hỏa
    dien tap cuu hoa
    diễn tập cứu hoả
    diễn tập phòng cháy
    dien tap phong chay
    diễn tập hỏa hoạn
    dien tap hoa hoan
    tập chữa cháy
    tap chua chay
    tập huấn chữa cháy
    tap huan chua chay
    tập huấn phòng cháy
    tap huan phong chay
    tập phòng cháy
    tap phong chay
    phòng cháy chữa cháy
    phong chay chua chay
    phòng chống cháy nổ
    phong chong chay no
    nguy cơ cháy nổ
    nguy co chay no
    vòi chữa cháy
    voi chua chay
    vòi cứu hỏa
    voi cuu hoa
    trụ cứu hỏa
    tru cuu hoa
    trụ nước cứu hỏa
    tru nuoc cuu hoa
    xe cứu hỏa đồ chơi
    xe cuu hoa do choi
    lối xe cứu hỏa
    loi xe cuu hoa
    chặn lối cứu hỏa
    chan loi cuu hoa
    chắn lối cứu hỏa
    bảo hiểm cháy nổ
    bao hiem chay no
    bảo hiểm cháy
    bao hiem chay
    cửa chống cháy
    cua chong chay
    pin báo cháy
    pin bao chay
    pin máy báo cháy
    pin may bao chay
    pin báo khói
    pin bao khoi
    máy báo cháy hết pin
    may bao chay het pin
    máy báo khói hết pin
    may bao khoi het pin
    báo cháy hết pin
    bao chay het pin
    đầu báo cháy hết pin
    dau bao chay het pin
    báo khói hết pin
    bao khoi het pin
    thay pin máy báo cháy
    thay pin may bao chay
    thay pin cho máy báo cháy
    thay pin cho may bao chay
    thay pin báo cháy
    thay pin bao chay
    thử chuông báo cháy
    thu chuong bao chay
    thử báo cháy
    thu bao chay
    báo cháy + hết pin
    bao chay + het pin
    báo cháy + thay pin
    bao chay + thay pin
    báo cháy + yếu pin
    bao chay + yeu pin
    báo cháy + tít tít
    bao chay + tit tit
    báo cháy + bíp bíp
    bao chay + bip bip
    báo khói + bíp bíp
    bao khoi + bip bip
    báo khói + tít tít
    bao khoi + tit tit
    lắp báo cháy
    lap bao chay
    lắp máy báo cháy
    lap may bao chay
    máy hút khói
    may hut khoi
    khói thuốc
    khoi thuoc
    khói thuốc lá
    khoi thuoc la
    khói nhang
    khói nướng
    xe lửa
    xe lua
    hộp quẹt
    hop quet
    tàu hỏa
    tau hoa
    lửa trại
    nấu lửa nhỏ
    khóa học sơ cấp cứu
    khoa hoc so cap cuu
    lớp sơ cấp cứu
    lop so cap cuu
    học sơ cấp cứu
    hoc so cap cuu
    khóa sơ cứu
    khoa so cuu
    học sơ cứu
    hoc so cuu
    lớp cấp cứu cơ bản
    lop cap cuu co ban
    lop hoc cap cuu
    khoa hoc cap cuu
    hộp cấp cứu
    hop cap cuu
    túi cấp cứu
    tui cap cuu
    bảo hiểm tai nạn lao động
    bao hiem tai nan lao dong
    mức hưởng tai nạn
    muc huong tai nan
    nóng muốn chết
    nong muon chet
    đói muốn chết
    lạnh muốn chết
    lanh muon chet
    ồn muốn chết
    đắt muốn chết
    dat muon chet
    mắc muốn chết
    cười muốn chết
    cuoi muon chet
    buồn cười muốn chết
    buon cuoi muon chet
    buồn ngủ muốn chết
    buon ngu muon chet
    ngứa muốn chết
    ngua muon chet
    hôi muốn chết
    cười chết mất
    cuoi chet mat
    nóng chết mất
    nong chet mat
    đói chết mất
    doi chet mat
    lạnh chết mất
    lanh chet mat
    ngại chết mất
    vui chết mất
    điện thoại sắp chết
    cười ngất
    cao ngất
    đẹp ngất
    ngất ngây
    ngất ngưởng
    cười xỉu
    bi ngat mang
    ngộ độc thực phẩm là gì
    ngo doc thuc pham la gi
    xe đạp gãy chân chống
    xe dap gay chan chong
    đánh mất
    danh mat ho chieu
    danh mat dien thoai
    danh mat chia khoa
    bóng chày
    đánh giá
    đánh răng
    đánh máy
    danh sach
    mài dao
    mai dao
    dùng dao cắt rau
    dung dao cat rau
    súng nước
    sung nuoc
    giết thời gian
    giet thoi gian
    giết gián
    giet gian
    giết chuột
    giet chuot
    như ăn cướp
    nhu an cuop
    giá ăn cướp
    gia an cuop
    cướp vé
    cuop ve
    theo dõi đơn hàng
    theo doi don hang
    theo dõi hồ sơ
    theo doi ho so
    theo dõi sức khỏe
    theo doi suc khoe
    trộm vía
    trom via
    con chó
    con cho bi lac
    con cho di lac
    con cho mat tich
    con mèo
    con meo
    con cún
    con cun
    con vẹt
    con vet
    chó bị lạc
    mèo bị lạc
    meo bi lac
    chó đi lạc
    mèo đi lạc
    meo di lac
    chó bị mất tích
    mèo bị mất tích
    meo bi mat tich
    mèo mất tích
    meo mat tich
    tìm con dấu
    tìm con đường
    mất con dấu
    không ai bị kẹt
    khong ai bi ket
    không có ai bị kẹt
    khong co ai bi ket
    ko có ai bị kẹt
    ko co ai bi ket
    kẹt xe
    ket xe
    kẹt giấy
    ket giay
    thẻ bị kẹt
    the bi ket
    chìa khóa bị kẹt
    chia khoa bi ket
    bếp gas mới
    bep gas moi
    khai báo công an
    khai bao cong an
    tiền gas
    tien gas
    hóa đơn gas
    hoa don gas
    hoá đơn gas
    mùi sơn
    mui son
    game đua xe
    game dua xe
    bắn súng nước
    ban sung nuoc
    kẹt tiền
    ket tien
    phòng 110 / phong 110 / phòng số 110 / phong so 110 / căn hộ 110 / can ho 110 / căn 110 / số nhà 110 / so nha 110 / tòa 110 / toa 110 / toà 110 / tầng 110 / tang 110
    110 tệ / 110 yuan / 110 đồng / 110 dong / 110 m2 / 110 rmb / 110 cái / 110 cai / 110 ngày / 110 kg
    phòng 112 / phong 112 / phòng số 112 / phong so 112 / căn hộ 112 / can ho 112 / căn 112 / số nhà 112 / so nha 112 / tòa 112 / toa 112 / toà 112 / tầng 112 / tang 112
    112 tệ / 112 yuan / 112 đồng / 112 dong / 112 m2 / 112 rmb / 112 cái / 112 cai / 112 ngày / 112 kg
    phòng 113 / phong 113 / phòng số 113 / phong so 113 / căn hộ 113 / can ho 113 / căn 113 / số nhà 113 / so nha 113 / tòa 113 / toa 113 / toà 113 / tầng 113 / tang 113
    113 tệ / 113 yuan / 113 đồng / 113 dong / 113 m2 / 113 rmb / 113 cái / 113 cai / 113 ngày / 113 kg
    phòng 114 / phong 114 / phòng số 114 / phong so 114 / căn hộ 114 / can ho 114 / căn 114 / số nhà 114 / so nha 114 / tòa 114 / toa 114 / toà 114 / tầng 114 / tang 114
    114 tệ / 114 yuan / 114 đồng / 114 dong / 114 m2 / 114 rmb / 114 cái / 114 cai / 114 ngày / 114 kg
    phòng 115 / phong 115 / phòng số 115 / phong so 115 / căn hộ 115 / can ho 115 / căn 115 / số nhà 115 / so nha 115 / tòa 115 / toa 115 / toà 115 / tầng 115 / tang 115
    115 tệ / 115 yuan / 115 đồng / 115 dong / 115 m2 / 115 rmb / 115 cái / 115 cai / 115 ngày / 115 kg
    phòng 999 / phong 999 / phòng số 999 / phong so 999 / căn hộ 999 / can ho 999 / căn 999 / số nhà 999 / so nha 999 / tòa 999 / toa 999 / toà 999 / tầng 999 / tang 999
    999 tệ / 999 yuan / 999 đồng / 999 dong / 999 m2 / 999 rmb / 999 cái / 999 cai / 999 ngày / 999 kg
    phòng 911 / phong 911 / phòng số 911 / phong so 911 / căn hộ 911 / can ho 911 / căn 911 / số nhà 911 / so nha 911 / tòa 911 / toa 911 / toà 911 / tầng 911 / tang 911
    911 tệ / 911 yuan / 911 đồng / 911 dong / 911 m2 / 911 rmb / 911 cái / 911 cai / 911 ngày / 911 kg
    quan chay gan day / quan chay o dau / quan chay nao / quan an chay / quan com chay
    danh mat vi tien / danh mat vi o
    thang máy hay bị kẹt / thang may hay bi ket + nhờ sửa / nho sua / báo sửa / bao sua / sửa giúp / sua giup / cần sửa / can sua / bảo trì / bao tri
    bếp gas lửa yếu / bep gas lua yeu / bếp ga lửa yếu / bep ga lua yeu / bếp lửa yếu / bep lua yeu
    tháng này cháy túi / sắp cháy túi
    món cơm cháy / ăn cơm cháy
    công tác phòng cháy / luật phòng cháy / lớp học phòng cháy / lớp phòng cháy / kiến thức phòng cháy
    bình chữa cháy / binh chua chay / bình cứu hỏa / binh cuu hoa / bình cứu hoả + hết hạn / het han / quá hạn / qua han / kiểm định / kiem dinh / bảo dưỡng / bao duong / lắp đặt / lap dat / mua ở đâu / mua o dau
    khói xe cộ
    cái bật lửa / mua bật lửa
    lớp học cấp cứu / khóa học cấp cứu / muốn học cấp cứu
    mua bảo hiểm tai nạn / mua bao hiem tai nan / đóng bảo hiểm tai nạn / dong bao hiem tai nan / bảo hiểm tai nạn là gì
    bảo hiểm tai nạn lao động / bao hiem tai nan lao dong / chế độ tai nạn lao động / che do tai nan lao dong / trợ cấp tai nạn lao động / tro cap tai nan lao dong
    doi bung muon chet / on ao muon chet
    không muốn sống ở khu này / khong muon song o khu nay / ko muốn sống ở khu này / ko muon song o khu nay
    không muốn sống ở chung cư này / khong muon song o chung cu nay / không muốn sống ở phòng này / khong muon song o phong nay
    không muốn sống cạnh hàng xóm / không muốn sống gần hàng xóm / không muốn sống chung với bạn cùng phòng / khong muon song chung voi ban cung phong
    ghế gãy chân / ghế bị gãy chân / bàn gãy chân / bàn bị gãy chân / giường gãy chân / giường bị gãy chân / tủ gãy chân + vứt ở đâu / bỏ ở đâu / muốn vứt / muốn bỏ / vứt đi đâu
    ghe gay chan / ghe bi gay chan / ban gay chan / ban bi gay chan / giuong gay chan / giuong bi gay chan / tu gay chan + vut o dau / bo o dau / muon vut / muon bo / vut di dau
    đánh rơi ví / đánh rơi chìa / đánh rơi điện thoại / đánh rơi thẻ / đánh rơi hộ chiếu / đánh rơi túi / đánh rơi đồ
    bóng đèn bị cháy rồi
    đèn nhà vệ sinh bị cháy bóng
    quạt hút khói
    đánh giá 5 sao
emergency-over =
    không phải khẩn cấp
    khong phai khan cap
    không phải trường hợp khẩn cấp
    khong phai truong hop khan cap
    không khẩn cấp
    khong khan cap
    ko khẩn cấp
    ko khan cap
    k khẩn cấp
    k khan cap
    không có gì khẩn cấp
    khong co gi khan cap
    không gấp lắm đâu
    báo nhầm thôi
    bao nham thoi
    mọi người đều an toàn rồi
    moi nguoi deu an toan roi
    phim / truyện / game + phim này hay không / phim này hay ko / phim đó hay không / phim đó hay ko / phim nào hay / phim gì hay / xem phim gì / ai xem chưa / xem phim này chưa / game nào hay / truyện nào hay
    game nao hay / phim nao hay / phim gi hay
