### What residents say, in Vietnamese. One sentence a line; the name is the intent's id.
### Status: draft


## Emergencies

emergency-medical =
    cấp cứu
    cap cuu
    xe cấp cứu
    xe cap cuu
    gọi xe cấp cứu giúp tôi
    goi cap cuu gap
    cần xe cứu thương ngay
    can xe cuu thuong ngay
    120
    goi 120 dum voi
    115 cấp cứu giúp
    115 cap cuu giup
    ba tôi bị đau tim
    ba toi bi dau tim
    bố tôi lên cơn nhồi máu cơ tim
    me toi bi dot quy roi
    ông nội bị tai biến méo miệng
    tự nhiên đau ngực dữ dội
    dau nguc kho tho qua
    khó thở quá giúp tôi với
    con tôi không thở được
    con toi khong tho duoc
    be bi hoc keo tim tai het roi
    em bé bị sặc sữa tím tái
    có người ngất xỉu ở sảnh
    ban cung phong ngat xiu goi ko day
    bạn em bất tỉnh rồi
    ban em bat tinh roi
    co nguoi bat tinh duoi san
    gọi mãi không tỉnh dậy
    goi mai khong tinh day
    chồng tôi bị điện giật
    chong toi bi dien giat
    bi dien giat nam im roi
    chảy máu nhiều quá không cầm được
    chay mau khong ngung lam sao gio
    con tôi co giật
    con toi co giat
    be sot cao co giat
    con uống nhầm thuốc tẩy
    con uong nham thuoc tay
    con nuot phai pin
    uống thuốc quá liều
    uong thuoc qua lieu
    ngo doc nang oi mua lien tuc
    vợ tôi vỡ ối rồi
    vo toi vo oi roi
    vo toi sap de roi goi xe giup
    té cầu thang gãy chân không đứng dậy được
    nga tu tren cao xuong khong cu dong duoc
    có người đuối nước ở hồ
    dị ứng sưng họng không thở được
    bà cụ tầng trên ngã gục xuống
    救护车 giúp tôi
    bác sĩ ơi cứu chồng tôi nguy kịch lắm
    nguoi ta sap chet roi can bac si ngay
    em k tho dc cuu em
emergency-fire =
    cháy
    cháy nhà
    chay nha
    cháy rồi cứu với
    chay roi cuu voi
    chay nha roi
    nhà tôi bị cháy
    nha toi bi chay
    nha ben canh dang chay
    bếp nhà tôi bốc cháy
    bep nha toi boc chay
    bep boc chay roi giup toi
    tòa nhà đang cháy
    toa nha dang chay
    toa nha chay lon
    có cháy ở tầng 5
    co chay o tang 5
    hỏa hoạn
    hoa hoan
    gọi cứu hỏa giúp tôi
    goi cuu hoa giup toi
    goi cuu hoa gap
    lính cứu hỏa
    linh cuu hoa
    119 cháy nhà
    119 chay nha
    114 chay nha
    khói đen bốc lên từ căn hộ bên cạnh
    khoi den day dac o hanh lang
    cầu thang đầy khói
    cau thang day khoi
    hanh lang day khoi khong tho duoc
    thấy lửa ở ban công
    thay lua o ban cong
    ban cong nha hang xom boc lua
    xe điện dưới hầm bốc cháy
    xe dien dang sac bi chay khoi mu mit
    ổ điện tóe lửa rồi cháy
    chập điện cháy rồi
    chap dien chay roi
    chap dien chay rem cua
    bình gas nổ cháy lớn
    binh gas no chay lon
    no binh gas chay nha
    nồi dầu bốc cháy trên bếp
    chuông báo cháy kêu, có khói
    chuong bao chay reo co khoi that
    mùi khét nồng nặc với khói dày
    着火了 giúp với
    cháy to quá ai gọi cứu hỏa chưa
    lua chay lan sang nha em roi
    phòng ký túc xá bị cháy
    thùng rác dưới sân bốc cháy
    ối giời cháy nhà rồi bà con ơi
emergency-police =
    công an
    cong an
    gọi công an
    goi cong an
    goi cong an giup toi
    gọi cảnh sát ngay
    goi canh sat ngay
    goi canh sat lien di
    113
    goi 113
    110
    114
    115
    911 cuu voi
    có trộm trong nhà
    co trom trong nha
    co trom vao nha
    có người đang phá cửa nhà tôi
    co nguoi cay cua nha toi
    người lạ xông vào nhà
    nguoi la xong vao nha
    nguoi la dung truoc cua dap cua doi vao
    bị cướp
    bi cuop
    toi vua bi cuop
    bị giật túi xách ngoài đường
    bi giat dien thoai ngoai duong chay theo khong kip
    có người cầm dao
    co nguoi cam dao
    co thang cam dao duoi san
    có đánh nhau dưới nhà
    co danh nhau duoi nha
    danh nhau chay mau o cong
    tôi bị đánh
    toi bi danh
    em bi danh hoi dong
    hàng xóm cầm gậy đòi đánh tôi
    bị hành hung ở bãi xe
    có người dọa giết tôi
    co nguoi doa giet toi
    no doa giet toi
    có người bám theo tôi
    co nguoi bam theo toi
    co nguoi theo doi em tu ga ve nha
    bị sàm sỡ trên xe buýt
    bi quay roi tinh duc
    bị hiếp dâm
    bi hiep dam
    có người bị bắt cóc
    co nguoi bi bat coc
    cứu tôi với
    cuu toi voi
    cuu toi voi nguy hiem lam
    报警 giúp tôi
    làm ơn báo cảnh sát, có kẻ lạ trong nhà
    co nguoi cam sung
    bị tấn công giúp với
    bi tan cong giup voi
    ông say rượu đập cửa chửi bới dọa chém
    kẻ trộm đang lấy xe của tôi
    ai goi cong an giup voi dang danh nhau
emergency-traffic-accident =
    tai nạn giao thông
    tai nạn xe
    tai nan xe
    tai nan giao thong
    có tai nạn ngoài đường
    co tai nan ngoai duong
    tôi bị xe tông
    toi bi xe tong
    toi bi xe tong gay chan
    ô tô đâm vào con tôi
    o to dam vao nguoi di bo
    xe điện tông vào bà cụ
    xe dien tong trung em be
    đụng xe có người bị thương
    dung xe bi thuong chay mau
    hai xe đâm nhau ở ngã tư
    xe buyt dam vao xe may
    bạn em ngã xe máy chảy máu đầu
    em bi nga xe dien dau qua
    té xe gãy tay
    te xe gay tay
    te xe truoc cong khu
    xe tải cán người
    xe tai can nguoi
    bị quẹt xe rồi nó bỏ chạy
    xe tong xong bo chay luon
    taxi đụng trúng chồng tôi
    taxi dung trung chong toi
    chong toi bi dung xe
    lật xe ngoài cao tốc
    lat xe ngoai cao toc
    xe bi lat co nguoi mac ket
    va chạm giao thông thì gọi số nào
    va cham xe co nguoi dau
    gọi cảnh sát giao thông, có tai nạn
    122 tai nan
    车祸 ở trước cổng
    gây tai nạn giờ phải làm sao
    em lỡ tông trúng người ta rồi
    bị xe hơi húc văng ra đường
    dang di bo qua duong thi bi xe dung
emergency-gas-leak =
    rò gas
    ro gas
    rò rỉ gas
    ro ri gas
    mùi gas
    mui gas nong nac
    nhà có mùi gas
    nha co mui gas
    ngửi thấy mùi gas trong bếp
    bep co mui gas
    hình như bị xì gas
    hinh nhu bi xi gas
    xi gas roi lam sao
    gas xì kêu xì xì
    gas xi keu xi xi
    ống gas bị tuột
    ong gas bi tuot
    ong gas bi dut xi ra nhieu
    van gas hở không khóa được
    van gas khoa khong duoc co mui
    bình gas bị rò
    binh gas bi ro
    binh gas bi xi
    hành lang nồng nặc mùi gas
    hanh lang co mui gas manh lam
    chuông báo gas kêu liên tục
    may bao gas keu hoai
    mùi ga khắp nhà
    mui ga khap nha
    ngui thay mui ga
    nghe mùi ga đau đầu quá
    hit phai gas chong mat buon non
    khí đốt bị rò trong nhà bếp
    khi gas tran ra khap phong
    bếp gas rò khí
    bep gas ro khi
    quên tắt bếp giờ cả nhà mùi gas
    煤气 bị rò
    燃气 có mùi
    hàng xóm bị hở gas
    hang xom bi ho gas
    gas thoát ra nhiều quá giúp em
    co mui gas o cau thang ai kiem tra giup
emergency-domestic-violence =
    chồng đánh tôi
    chong danh toi
    bị chồng đánh
    bi chong danh
    em bi chong danh hoai
    chồng em hay đánh em
    chong em hay danh em
    chồng em uống rượu vào là đánh em
    chong say ruou danh toi chay mau
    bạn trai đánh tôi
    ban trai danh toi
    bi ban trai danh
    người yêu đánh em
    nguoi yeu danh em
    ny danh em
    vợ đánh tôi
    vo danh toi
    bạo lực gia đình
    bao luc gia dinh
    bạo hành
    bao hanh
    bị bạo hành ở nhà
    bi bao hanh o nha
    bi bao hanh tai nha
    tôi sợ chồng tôi
    toi so chong toi
    em so ve nha bi danh
    sợ lắm không dám về nhà
    chồng nhốt tôi trong nhà
    chong nhot toi trong nha
    bi nhot trong nha khong cho ra ngoai
    anh ta bóp cổ tôi
    anh ta bop co toi
    anh ay dam va tat toi
    chồng dọa giết mẹ con tôi
    chong doa giet em
    bố đánh con
    bo danh con
    bo duong danh em
    mẹ chồng hành hạ tôi
    me chong hanh ha toi
    chồng giữ hộ chiếu với điện thoại rồi đánh tôi
    ck danh e
    chồng vũ phu
    chong vu phu
    chong cu cu den de doa toi
    ổng đánh tui hoài tui sợ quá
    家暴 giúp tôi
    ở nhà em không an toàn, anh ấy hay đánh
emergency-self-harm =
    tôi muốn chết
    toi muon chet
    muốn chết
    muon chet
    em muốn tự tử
    em muon tu tu
    muon tu tu
    tự tử
    tu tu
    tự sát
    tu sat
    nghĩ đến tự sát
    nghi den tu sat
    không muốn sống nữa
    khong muon song nua
    ko muon song nua
    k muốn sống nữa
    k muon song nua
    chán sống
    chan song
    toi chan song lam roi
    sống để làm gì
    song de lam gi
    song khong bang chet
    chết đi cho rồi
    chet di cho roi
    chet quach cho xong
    tôi muốn kết thúc tất cả
    muon ket thuc cuoc doi
    muốn nhảy lầu
    muon nhay lau
    dinh nhay lau
    đang đứng trên sân thượng muốn nhảy xuống
    muốn nhảy cầu
    muon nhay cau
    rạch tay
    rach tay
    em vua rach tay
    em hay tự làm đau mình
    tu lam hai ban than
    vừa uống hết lọ thuốc ngủ
    uong het thuoc ngu roi
    bạn tôi nói muốn tự tử
    ban em dinh tu tu lam sao bay gio
    không có tôi mọi người sẽ tốt hơn
    em không còn lý do sống
    sống không nổi nữa rồi
    song khong noi nua roi
    hông muốn sống nữa mệt mỏi quá
    em chỉ muốn biến mất khỏi thế giới này
    muon treo co
emergency-missing-person =
    con tôi mất tích
    con toi mat tich
    mất tích
    mat tich
    con bị lạc
    con bi lac
    con em bi lac o cong vien
    bé nhà tôi đi lạc
    be nha toi di lac
    be di lac tim khong thay
    không tìm thấy con
    khong tim thay con
    khong tim thay con dau
    không thấy con trai tôi đâu
    con trai chua ve nha tu chieu
    con gái đi học chưa thấy về
    con gai toi bien mat
    lạc mất con ở siêu thị
    lac mat con o trung tam thuong mai
    trẻ lạc
    tre lac
    mẹ tôi đi lạc
    me toi di lac
    me toi lu lan di lac roi
    bố tôi bị alzheimer đi đâu mất rồi
    ông nội đi ra ngoài chưa về
    ong ngoai di lac khong biet duong ve
    bà tôi bị lạc từ sáng
    tìm người mất tích
    tim nguoi mat tich
    vợ tôi mất liên lạc từ hôm qua
    ban cung phong mat lien lac 2 ngay nay
    bạn tôi biến mất không liên lạc được
    cháu bé 5 tuổi bị lạc trong khu
    chau bi lac trong khu
    em trai bỏ nhà đi rồi
    đứa nhỏ chạy đâu mất tiêu rồi
    走失 con nhỏ
    giúp tôi tìm con với
    giup toi tim con voi
    tim con gap moi nguoi oi be 4 tuoi
emergency-elevator-trapped =
    kẹt thang máy
    bị kẹt trong thang máy
    bi ket trong thang may
    ket thang may
    toi bi ket trong thang may
    mắc kẹt trong thang máy
    mac ket trong thang may
    em dang ket thang may cuu em
    thang máy dừng không mở cửa, tôi ở bên trong
    thang may dung giua chung co nguoi ben trong
    có người kẹt trong thang máy
    co nguoi bi ket thang may toa 3
    con tôi bị kẹt trong thang máy một mình
    be bi nhot trong thang may
    bị nhốt trong thang máy
    bi nhot trong thang may
    không ra khỏi thang máy được
    khong ra duoc thang may
    thang máy đứng giữa hai tầng
    thang may treo giua tang 5 va tang 6
    cửa thang máy không mở được, chúng tôi đang ở trong
    cua thang may ko mo dang o trong nay
    mẹ tôi kẹt trong thang máy khó thở
    thang máy rơi xuống rồi đứng lại
    thang may tut xuong roi dung im
    bấm chuông thang máy không ai trả lời
    bam nut bao dong thang may khong ai nghe
    电梯 bị kẹt có người
    kẹt trong thang máy tối om
    ai cứu mình với đang kẹt thang máy
    mắc trong thang máy ra hông được
    lift dung giua tang tui em ket ben trong
    thang máy hỏng, tôi đang ở trong này

## Residence and identity

accommodation-registration =
    đăng ký tạm trú
    dang ky tam tru
    đăng ký lưu trú
    dang ky luu tru
    khai báo tạm trú
    khai bao tam tru
    tạm trú
    tam tru
    đăng ký với công an
    dang ky voi cong an
    dang ky voi cong an trong 24 gio
    mới đến thì đăng ký ở đâu
    moi toi hang chau can dang ky gi khong
    tôi mới chuyển nhà có phải đăng ký lại không
    em moi doi phong tro co can khai bao lai ko
    đổi địa chỉ thì đăng ký lại ở đâu
    bố mẹ tôi sang chơi ở nhà tôi thì phải khai báo thế nào
    ban em qua choi o lai nha co can dang ky khong
    khách ở lại qua đêm có phải báo không
    giấy tạm trú lấy ở đâu
    xin giay xac nhan tam tru
    phiếu đăng ký tạm trú bị mất
    đồn công an ở đâu
    don cong an o dau
    paichusuo o dau
    派出所 đăng ký
    派出所 dăng ký
    住宿登记
    quên đăng ký tạm trú có bị phạt không
    dang ky tre bi phat bao nhieu
    đăng ký tạm trú online được không
    ở khách sạn có cần đăng ký không
    ở airbnb có phải tự khai báo không
    đăng ký tạm trú cần giấy tờ gì ạ
    dk tam tru can gi
    cho bác hỏi thủ tục khai báo tạm trú với
    vừa về Việt Nam qua lại có phải đăng ký lại không
visa-extension =
    gia hạn visa
    gia han visa
    gia hạn thị thực
    gia han thi thuc
    toi muon gia han visa
    visa sắp hết hạn
    visa sap het han
    visa sap het han phai lam sao
    visa của tôi còn 5 ngày
    visa hết hạn rồi
    visa het han roi
    visa het han hom qua co bi phat ko
    ở quá hạn bị phạt bao nhiêu
    qua han visa
    gia hạn visa du lịch cho mẹ
    visa L gia han duoc may lan
    gia hạn visa thăm thân
    gia han visa tham than
    gia han visa Q2
    gia hạn visa công tác
    gia han visa cong tac
    xin thêm visa ở đâu
    xin them visa o dau
    cần giấy tờ gì để gia hạn visa
    gia han visa mat bao lau
    gia hạn 签证
    qianzheng gia han
    签证 sắp hết hạn
    phòng xuất nhập cảnh ở đâu
    tôi có thể ở thêm một tháng không
    muon o lai them may tuan thi lam gi
    hết hạn lưu trú
    het han luu tru
    nộp đơn gia hạn trước mấy ngày
    visa e sap het hsd giup e voi
    kéo dài thời gian ở lại
    cháu ơi visa của bác sắp hết hạn thì đi đâu
residence-permit =
    giấy phép cư trú
    giay phep cu tru
    thẻ cư trú
    the cu tru
    xin giấy phép cư trú ở đâu
    gia hạn giấy phép cư trú
    gia han the cu tru can gi
    thẻ cư trú sắp hết hạn
    the cu tru het han thang sau
    đổi visa X1 sang thẻ cư trú
    visa X1 doi sang giay cu tru
    visa Z đổi sang giấy phép cư trú
    nhập cảnh 30 ngày phải làm thẻ cư trú
    vừa nhập cảnh bằng visa Z thì làm gì tiếp
    thẻ cư trú du học sinh
    giay cu tru cho sinh vien
    giấy phép cư trú theo diện lao động
    cư trú diện đoàn tụ gia đình
    the cu tru cho vo con
    đổi công ty có phải báo thẻ cư trú không
    doi ho chieu moi thi sua the cu tru the nao
    làm thẻ cư trú mất bao lâu
    bao nhieu ngay co ket qua the cu tru
    juliu xuke
    居留许可
    居留证 gia hạn
    làm juliuzheng ở đâu
    lam juliuzheng o dau
    xin cấp lại giấy phép cư trú
    giay to lam the cu tru gom nhung gi
    thẻ cư trú tạm thời
    the cu tru tam thoi
permanent-residence =
    thường trú
    thuong tru
    thường trú lâu dài
    thuong tru lau dai
    thẻ xanh Trung Quốc
    the xanh trung quoc
    thẻ thường trú
    the thuong tru
    xin thẻ thường trú
    xin the thuong tru
    điều kiện xin thường trú
    dieu kien xin thuong tru
    dieu kien lam the xanh
    định cư ở Trung Quốc
    dinh cu o Trung Quoc
    muon dinh cu lau dai o trung quoc
    lấy chồng Trung Quốc có được thẻ xanh không
    ket hon 5 nam xin the xanh dc chua
    thẻ ngũ tinh
    the ngu tinh
    thẻ năm sao
    the nam sao
    永居
    永久居留证
    wuxingka
    PR trung quốc
    PR trung quoc
    ở bao nhiêu năm thì được thường trú
    gia hạn thẻ xanh
    gia han the xanh
    thẻ thường trú 18 số
    the thuong tru 18 so
    có thẻ thường trú có cần giấy phép lao động không
    nhap quoc tich trung quoc hay the xanh
    hồ sơ xin cư trú vĩnh viễn
    cu tru vinh vien
    làm thẻ xanh tốn bao nhiêu tiền
work-permit =
    giấy phép lao động
    giay phep lao dong
    giấy phép làm việc
    giay phep lam viec
    xin giấy phép lao động
    xin giay phep lao dong
    gia hạn giấy phép lao động
    gia han gplđ
    gia han gpld
    work permit
    gpld het han
    đổi việc thì giấy phép lao động thế nào
    chuyen cong ty co phai lam lai giay phep lao dong
    ai xin giấy phép lao động, tôi hay công ty
    cong ty xin work permit cho minh ha
    thẻ giấy phép lao động ở đâu
    khong con the cung giay phep lao dong nua a
    giấy phép lao động điện tử
    gpld tren the an sinh xa hoi
    hủy giấy phép lao động khi nghỉ việc
    nghi viec phai huy giay phep lam viec khong
    sinh viên có được đi làm thêm không
    sinh vien lam them co can giay phep ko
    visa Z cần giấy phép gì
    工作许可
    工作证
    gongzuozheng
    gongzuo xuke gia han
    làm chui không có giấy phép bị phạt thế nào
    thực tập có cần giấy phép lao động không
    phân loại A B C lao động nước ngoài
    muốn đi làm ở đây cần giấy tờ gì
lost-passport =
    mất hộ chiếu
    mat ho chieu
    tôi bị mất hộ chiếu
    toi bi mat ho chieu
    toi lam mat ho chieu roi
    hộ chiếu bị lấy cắp
    ho chieu bi lay cap
    bi an cap ho chieu
    rơi hộ chiếu trên taxi
    roi ho chieu tren taxi
    lam roi ho chieu o dau ko biet
    để quên hộ chiếu trên tàu
    khong tim thay ho chieu
    mất passport
    mat passport
    mất hộ chiếu thì làm gì
    mat hc phai lam sao
    làm lại hộ chiếu ở đâu
    lam lai ho chieu o lanh su quan
    hộ chiếu bị rách
    ho chieu bi rach
    hộ chiếu hết hạn
    ho chieu het han
    ho chieu sap het han doi o dau
    đại sứ quán Việt Nam
    dai su quan Viet Nam
    lanh su quan viet nam o dau
    giấy thông hành về nước
    giay thong hanh ve nuoc
    xin giấy xác nhận mất hộ chiếu
    giay bao mat ho chieu
    护照丢了
    huzhao bị mất
    huzhao bi mat
    mất 护照
    trình báo mất hộ chiếu
    trinh bao mat ho chieu
    hộ chiếu bị móc túi hôm qua
    visa nằm trong hộ chiếu bị mất
birth-registration =
    khai sinh
    giấy khai sinh
    giay khai sinh
    đăng ký khai sinh cho con
    lam giay khai sinh cho be
    giấy chứng sinh
    giay chung sinh
    em bé mới sinh cần làm giấy tờ gì
    moi sinh con o hang chau phai lam gi
    vợ tôi mới sinh em bé
    vo em sinh roi lam giay to o dau
    visa cho trẻ sơ sinh
    visa cho tre so sinh
    visa cho em be moi sinh
    hộ chiếu cho con mới sinh
    lam ho chieu cho be so sinh
    đăng ký cư trú cho con mới đẻ
    con sinh ra ở Trung Quốc mang quốc tịch gì
    con lai mang quoc tich nao
    trong 60 ngày phải đăng ký cho bé
    出生证
    出生证明 cho bé
    chushengzheng
    con sinh ở đây làm khai sinh ở đâu
    dịch giấy chứng sinh
    dich giay chung sinh
    bé được một tháng chưa có giấy tờ
    làm hộ khẩu cho con bố Trung mẹ Việt
marriage-registration =
    đăng ký kết hôn
    dang ky ket hon
    kết hôn
    ket hon
    giấy kết hôn
    giay ket hon
    giay dang ky ket hon
    tôi muốn cưới bạn gái Trung Quốc
    lay chong trung quoc can giay to gi
    lấy chồng Trung Quốc thủ tục thế nào
    lay vo trung quoc
    kết hôn với người Trung Quốc
    hai người Việt kết hôn ở đây được không
    hai nguoi nuoc ngoai cuoi nhau o day dc ko
    giấy xác nhận độc thân
    giay xac nhan doc than
    giay doc than lam o dau
    giấy chứng nhận tình trạng hôn nhân
    bao nhiêu tuổi được kết hôn
    tuoi ket hon o trung quoc
    ly hôn
    ly hon
    thu tuc ly hon
    cục dân chính ở đâu
    cuc dan chinh o dau
    minzhengju
    民政局
    结婚 thủ tục
    jiehun can gi
    công chứng giấy độc thân
    cong chung giay doc than
    đi đăng ký cần cả hai người không
    cưới xong xin giấy tờ gì
    giấy kết hôn Việt Nam có dùng được ở đây không
    tụi em muốn làm đám cưới đăng ký giấy tờ ở đâu

## Home and property

repair-request =
    sửa chữa
    sua chua
    sửa nhà
    sua nha
    cần sửa
    can sua
    gọi thợ
    goi tho
    thợ sửa ống nước
    tho sua ong nuoc
    tho dien
    thợ khóa
    tho khoa
    tho sua khoa
    báo hỏng
    bao hong
    bao hong do trong nha
    vòi nước bị hỏng
    voi nuoc bi hong
    voi nuoc ri nuoc
    ống nước bị rò
    ong nuoc bi ro
    ong nuoc bi be
    ống nước vỡ nước chảy ra sàn
    nuoc nho giot tu tran nha
    trần nhà bị thấm nước
    tran nha bi tham nuoc
    tran nha bi dot
    bồn cầu bị tắc
    bon cau bi tac
    bon cau nghet roi
    toilet không xả nước
    toilet khong xa nuoc
    cống nhà tắm bị nghẹt
    cong nha tam bi nghet
    bon rua chen bi tac
    thang máy bị hỏng
    thang may bi hong
    thang may hu roi khong chay
    khóa cửa hỏng
    khoa cua hong
    khoa cua bi ket
    chìa khóa bị gãy trong ổ
    cửa không đóng được
    cua khong dong duoc
    cửa cổng vào tòa nhà bị hỏng
    den cau thang khong sang
    bóng đèn hành lang bị cháy
    đèn trong phòng không sáng
    den trong phong khong sang
    o cam dien bi hong
    công tắc hỏng
    cong tac hong
    máy lạnh hư
    may lanh hu
    dieu hoa khong mat
    điều hòa chảy nước
    dieu hoa chay nuoc
    máy nước nóng không lên
    may nuoc nong khong len
    binh nong lanh hong
    lò sưởi không nóng
    lo suoi khong nong
    khong co nuoc nong
    máy giặt bị hỏng
    may giat bi hong
    tu lanh khong lanh
    chuông cửa hỏng
    chuong cua hong
    chuong hinh khong goi duoc
    kính cửa sổ bị vỡ
    kinh cua so bi vo
    cua so khong dong lai duoc
    báo khói hết pin kêu tít tít
    thay pin máy báo cháy
    thay pin may bao chay
    wuye cho nguoi toi sua giup
    物业 sửa ống nước
    weixiu
    维修
    cử người đến sửa giúp tôi
    tường bị nứt
    tuong bi nut
    gạch nền bị bong
    gach nen bi bong
    nhờ sửa giùm cái quạt hút nhà bếp
    bếp gas không lên lửa
    bep gas khong len lua
    bep tu hu
    nhà em hỏng cái vòi sen ai sửa đc ko
    bác ơi cho thợ lên sửa giúp cái cửa với
utility-bill-payment =
    trả tiền điện
    tra tien dien
    đóng tiền điện nước
    dong tien dien nuoc
    dong tien nuoc o dau
    thanh toán hóa đơn gas
    thanh toan hoa don gas
    thanh toan tien gas
    hóa đơn điện
    hoa don dien
    hoa don nuoc
    tiền điện tháng này bao nhiêu
    sao tien dien cao vay
    nạp tiền điện
    nap tien dien
    nap the gas
    nạp thẻ nước
    nap the nuoc
    đóng tiền điện bằng wechat
    dong tien dien bang wechat
    tra tien dien qua alipay the nao
    mã khách hàng điện là gì
    ma so dong ho dien
    công tơ điện trả trước
    cong to dien tra truoc
    không có hóa đơn thì đóng tiền sao
    quên đóng tiền điện
    quen dong tien dien
    dien luc 95598
    shenghuo jiaofei
    生活缴费
    电费
    dianfei
    shuifei dong o dau
    tiền nước ai trả, tôi hay chủ nhà
    dong tien mang
    giá điện một số bao nhiêu
    hóa đơn điện viết tiếng Trung đọc không hiểu
utility-outage =
    mất điện
    mat dien
    cúp điện
    cup dien
    cúp nước
    cup nuoc
    cup nuoc roi
    mất nước
    mat nuoc
    mat nuoc tu sang
    mất mạng
    mat mang
    mất internet
    mat internet
    mat wifi ca toa nha
    mất gas
    mat gas
    không có gas để nấu
    khong co gas de nau
    khong co dien
    không có nước
    khong co nuoc
    khong co nuoc tu hom qua
    cả tòa nhà mất điện
    ca toa nha mat dien
    ca toa mat dien khi nao co lai
    bao giờ có điện lại
    bao gio co dien lai
    chung nao co nuoc lai
    nhà em mất điện rồi
    nha em mat dien roi
    nha k co dien
    vì sao cúp nước
    vi sao cup nuoc
    thông báo cắt nước
    thong bao cat nuoc
    hôm nay có cắt điện không
    lich cup dien
    nước yếu quá không chảy lên tầng 10
    wifi rớt hoài
    wifi rot hoai
    停电
    停水 khi nào có lại
    tingdian
    bị ngắt điện
    bi ngat dien
    điện chập chờn
    dien chap chon
    cầu dao nhảy cả tầng tối thui
property-management =
    ban quản lý tòa nhà
    ban quan ly toa nha
    ban quan ly
    công ty quản lý tòa nhà
    cong ty quan ly toa nha so may
    số điện thoại ban quản lý
    sdt ban quan ly
    quản lý chung cư
    quan ly chung cu
    quan ly chung cu o dau
    wuye
    wuye o dau
    物业
    hỏi 物业 số điện thoại
    hỏi 物业 số diện thoại
    phí quản lý
    phi quan ly
    phi quan ly bao nhieu mot thang
    wuyefei
    đóng phí quản lý ở đâu
    bảo vệ
    bao ve
    bao ve toa nha
    bảo vệ không cho vào
    bao ve khong cho vao
    thẻ ra vào cổng
    the ra vao cong
    lam the cong
    mất thẻ từ vào tòa nhà
    chỗ đậu xe
    cho dau xe
    dang ky cho de xe o to
    phí gửi xe
    phi gui xe
    ai quản lý tòa nhà này
    gặp ban quản lý ở đâu ạ
    văn phòng quản lý mấy giờ mở cửa
    phí quản lý gồm những gì
    không hài lòng với ban quản lý
    camera khu nhà ai quan ly
housing-lease =
    thuê nhà
    thue nha
    thuê phòng trọ
    thue phong tro
    tim phong tro
    tìm nhà thuê
    tim nha thue
    can thue can ho gan day
    hợp đồng thuê nhà
    hop dong thue nha
    tiền cọc
    tien coc
    chủ nhà không trả tiền cọc
    chu nha khong tra coc
    chủ trọ giữ tiền đặt cọc
    chu nha duoi toi ra khoi nha
    chủ nhà tăng giá thuê
    chu nha tang gia thue
    tang tien nha dot ngot
    chủ nhà tự ý vào phòng
    chu nha vao nha khong bao truoc
    muốn trả phòng trước hạn
    muon tra phong truoc han
    tra nha som co mat coc khong
    phá hợp đồng thuê bị phạt bao nhiêu
    môi giới nhà đất
    moi gioi nha dat
    moi gioi lua phi
    fangdong khong tra yajin
    房东
    租房
    押金 không trả
    ở ghép
    o ghep
    sang phòng lại cho người khác được không
    chủ nhà không chịu làm hợp đồng
    tiền nhà bao nhiêu một tháng
    ký hợp đồng thuê cần chú ý gì ạ
    chủ nhà không chịu sửa đồ thì sao
noise-complaint =
    ồn
    ồn quá
    on qua
    tiếng ồn
    tieng on
    hàng xóm ồn ào
    hang xom on ao
    hang xom on qua khong ngu duoc
    nhà bên mở nhạc to
    nha ben mo nhac to
    nha ben mo nhac on ao luc nua dem
    tầng trên ồn
    tang tren on
    tang tren chay nhay suot dem
    tiếng khoan tường
    tieng khoan tuong
    khoan tuong tu sang som
    sửa nhà ồn quá
    sua nha on qua
    cong trinh xay dung on ao
    công trường làm đêm
    cong truong lam dem
    hát karaoke ầm ĩ
    hat karaoke am i
    hat karaoke luc 12h dem
    chó sủa cả đêm
    cho sua ca dem
    cho hang xom sua on
    nhậu nhẹt ồn ào
    nhau nhet on ao
    tiec tung am i
    giờ nào không được làm ồn
    mấy giờ được khoan tường
    may gio duoc khoan tuong
    nhảy quảng trường mở loa to
    guangchangwu on qua
    噪音
    投诉 ồn
    trẻ con tầng trên chạy rầm rầm
    máy lạnh nhà bên kêu ù ù
    còi xe inh ỏi
    coi xe inh oi
    phòng kế bên ồn vl
    phong ke ben on vl
    hàng xóm chơi đàn lúc khuya
    phản ánh tiếng ồn
    phan anh tieng on
neighbour-mediation =
    hòa giải
    hoa giai
    người hòa giải
    nguoi hoa giai
    hòa giải hàng xóm
    hoa giai hang xom
    mâu thuẫn với hàng xóm
    mau thuan voi hang xom
    mau thuan hang xom
    cãi nhau với hàng xóm
    cai nhau voi hang xom
    cai nhau voi nha ben canh
    gây gổ với người tầng trên
    tranh chấp chỗ để xe với hàng xóm
    tranh chap cho dau xe
    hàng xóm làm hỏng đồ của tôi
    hang xom lam hu xe khong den
    nhà trên làm dột xuống nhà tôi mà không chịu đền
    nuoc nha tren tham xuong nha toi ho khong chiu
    hàng xóm để giày dép trước cửa nhà tôi
    hang xom de do chan cua nha toi
    hàng xóm không nói chuyện được
    hang xom kho chiu
    muốn nhờ ai đứng ra giải quyết
    nho juweihui hoa giai
    居委会 hòa giải
    调解
    tiaojie
    bạn cùng phòng không trả tiền
    ban cung phong cai nhau
    bất hòa với hàng xóm
    bat hoa voi hang xom
    hàng xóm hay gây sự
    hang xom hay gay su
    hang xom xa nuoc xuong ban cong nha em
    làm sao làm lành với hàng xóm
    hàng xóm lắp camera chĩa vào cửa nhà tôi
    hai nhà cãi nhau nhờ tổ dân phố nói giúp
public-problem-report =
    phản ánh
    phan anh
    phan anh su co
    báo sự cố ngoài đường
    bao su co ngoai duong
    đèn đường hỏng
    den duong hong
    den duong khong sang
    đường bị hư
    duong bi hu
    ổ gà
    o ga
    duong co o ga to
    nắp cống bị mất
    nap cong bi mat
    nap cong bi mat nguy hiem
    cây đổ chắn đường
    cay do chan duong
    cay do ngoai duong
    rác vứt bừa bãi
    rac vut bua bai
    rac day ngoai san
    rác không ai dọn
    rac khong ai don
    rac boc mui hoi thoi
    có chuột
    co chuot
    chuot o cho de rac
    nước đọng ngoài sân
    nuoc dong ngoai san
    cong tran nuoc ra duong
    xe điện để chắn lối đi
    xe may de bit cau thang
    đồ đạc chất đống ở hành lang
    do chat o loi thoat hiem
    xe đậu chắn lối
    xe dau chan loi
    oto dau bit loi vao
    sân chơi trẻ em bị hỏng
    xich du bi gay
    ghế đá công viên gãy
    ghe da cong vien gay
    gach vua via he bi bong
    dây điện treo thấp nguy hiểm
    day dien roi xuong duong
    cầu thang bẩn
    cau thang ban
    hanh lang do dung xe dap
    người ta vứt đồ từ trên cao xuống
    nem do tu tren lau xuong
    tiểu bậy trong thang máy
    tieu bay trong thang may
    chó thả rông ngoài sân
    cho tha rong ngoai san
    cut cho khap noi
    báo 12345 đường hỏng
    bao 12345 duong hong
    mặt đường trơn dễ ngã
    mat duong tron de nga
    tường rào sập
    tuong rao sap
    mái hiên sắp rơi xuống
    mai hien sap roi xuong

## Waste and environment

waste-sorting =
    phân loại rác
    phan loai rac
    rác
    đổ rác ở đâu
    do rac o dau
    vứt rác
    vut rac
    vut rac may gio
    giờ đổ rác
    gio do rac
    thùng rác
    thung rac
    thùng màu nào
    thung mau nao
    thung rac mau xanh la gi
    pin cũ bỏ vào đâu
    pin cu bo vao dau
    pin bo thung nao
    chai nhựa bỏ thùng nào
    chai nhua bo thung nao
    chai nhua la rac gi
    rác thực phẩm
    rac thuc pham
    rac nha bep
    đồ ăn thừa bỏ đâu
    do an thua bo dau
    do an thua bo thung nao
    thuốc hết hạn vứt ở đâu
    thuoc cu bo vao dau
    rác tái chế
    rac tai che
    giấy bìa carton bỏ đâu
    giay bia carton bo dau
    rác nguy hại
    rac nguy hai
    vut sai rac bi phat bao nhieu
    bỏ rác sai có bị phạt không
    xương gà là rác gì
    xuong ga la rac gi
    ta giay em be bo thung nao
    垃圾分类
    laji fenlei
    laji do o dau
    bóng đèn cũ bỏ thùng nào
    quần áo cũ cho vào thùng nào
    mấy loại rác vậy bạn
    may loai rac vay ban
bulky-waste =
    rác cồng kềnh
    rac cong kenh
    đồ nội thất cũ
    do noi that cu
    vứt sofa
    vut sofa
    vut sofa cu o dau
    bỏ ghế sofa cũ
    bo ghe sofa cu
    bo nem cu
    vứt đệm cũ
    vut dem cu
    vut nem cu o dau
    bỏ tủ quần áo
    bo tu quan ao
    bo tu cu
    giường cũ bỏ ở đâu
    giuong cu bo o dau
    giuong gay bo dau
    vứt bàn ghế
    vut ban ghe
    vut ban ghe cu
    tủ lạnh cũ
    tu lanh cu
    bo tu lanh hu
    máy giặt cũ ai lấy không
    may giat cu vut dau
    thu gom đồ cũ
    thu gom do cu
    co ai toi lay do cu khong
    dọn nhà nhiều đồ lớn muốn bỏ
    chuyen nha co do lon can vut
    gọi người đến chở đồ cũ
    đồ to bỏ chỗ nào
    do to bo cho nao
    do cong kenh
    大件垃圾
    dajian laji
    vứt tivi cũ
    vut tivi cu
    bỏ cây đàn piano hỏng
    bo cay dan piano hong
    xà bần sửa nhà đổ ở đâu
    rac xay dung

## Health and insurance

find-clinic =
    bác sĩ
    bac si
    bệnh viện
    benh vien
    benh vien gan day
    phòng khám
    phong kham
    phong kham o dau
    trạm y tế
    tram y te
    trung tâm y tế
    trung tam y te
    khám bệnh ở đâu
    kham benh o dau
    tôi bị ốm
    toi bi om
    toi bi om can gap bac si
    em bị sốt
    em bi sot
    em bi sot ho
    đau bụng đi khám ở đâu
    dau bung qua
    đau răng
    dau rang
    nha si gan day
    nha khoa
    khám nhi
    kham nhi
    bac si cho tre em
    khám thai ở đâu
    kham thai o dau
    kham thai
    bác sĩ nói tiếng Việt
    bac si noi tieng Viet
    bac si biet tieng anh
    bệnh viện quốc tế
    benh vien quoc te
    benh vien co phien dich
    mua thuốc ở đâu
    mua thuoc o dau
    nha thuoc gan nhat
    bị cảm cúm
    bi cam cum
    bi cam
    chó cắn đi đâu
    cho can di dau
    医院
    yiyuan
    社区医院
    đặt lịch khám
    dat lich kham
    dat lich kham benh vien
    xét nghiệm máu
    xet nghiem mau
    bị ngứa nổi mẩn
    bi ngua noi man
    bé nhà em nóng sốt đi khám ở đâu ạ
    khám sức khỏe
    kham suc khoe
    mắt bị đỏ
    mat bi do
    em bị tiêu chảy từ qua tới giờ
medical-insurance =
    bảo hiểm y tế
    bao hiem y te
    bhyt
    thẻ bảo hiểm y tế
    the bao hiem y te
    the bhyt
    bảo hiểm có trả tiền viện phí không
    bao hiem co chi tra vien phi ko
    hoàn tiền viện phí
    hoan tien vien phi
    hoan tien kham benh
    thanh toán viện phí bằng bảo hiểm
    baoxiao vien phi
    yibao
    医保
    医保卡
    yibaoka dung sao
    sinh viên mua bảo hiểm y tế ở đâu
    bao hiem cho du hoc sinh
    mua bảo hiểm cho con
    mua bao hiem cho con
    bao hiem y te cho vo con
    người không đi làm có mua bảo hiểm y tế được không
    bảo hiểm sức khỏe
    bao hiem suc khoe
    công ty không đóng bảo hiểm y tế
    khám bệnh có được bảo hiểm không
    di kham co giam tien khong
    đăng ký bảo hiểm y tế thế nào
    số dư thẻ y tế
    so du the y te
    mua thuốc bằng thẻ y tế
social-insurance =
    bảo hiểm xã hội
    bao hiem xa hoi
    bhxh
    an sinh xã hội
    an sinh xa hoi
    thẻ an sinh xã hội
    the an sinh xa hoi
    shebao
    社保
    shebaoka
    社保卡 làm ở đâu
    社保卡 làm ở dâu
    đóng bảo hiểm xã hội
    dong bao hiem xa hoi
    dong bhxh bao nhieu
    công ty không đóng bảo hiểm xã hội
    cong ty ko dong shebao cho em
    lương hưu
    luong huu
    bảo hiểm hưu trí
    bao hiem huu tri
    tuoi nghi huu
    bảo hiểm thất nghiệp
    bao hiem that nghiep
    that nghiep co duoc tien khong
    tro cap that nghiep
    thất nghiệp
    that nghiep
    bảo hiểm thai sản
    bao hiem thai san
    che do thai san
    bảo hiểm tai nạn lao động
    rút bảo hiểm khi về nước
    ve nuoc rut bhxh dc ko
    năm loại bảo hiểm
    nam loai bao hiem
    wuxian yijin
    五险一金
    gongjijin
    kiểm tra bảo hiểm xã hội
    mỗi tháng trừ lương bao nhiêu tiền bảo hiểm
vaccination =
    tiêm chủng
    tiem chung
    tiêm phòng
    tiem phong
    tiem phong cho be
    chích ngừa
    chich ngua
    chich ngua cho con
    tiêm vắc xin
    tiem vac xin
    vacxin
    vắc xin
    vac xin
    vac xin cum
    lịch tiêm chủng
    lich tiem chung
    lich tiem cho tre
    con tôi tiêm ở đâu
    con toi tiem o dau
    con em chich ngua o dau
    sổ tiêm chủng
    so tiem chung
    sổ tiêm Việt Nam dùng được không
    tiêm ngừa dại
    tiem ngua dai
    tiêm cúm
    tiem cum
    tiem covid
    tiêm HPV
    tiem HPV
    chich hpv gia bao nhieu
    bé 2 tháng cần tiêm gì
    be 18 thang tiem mui nao
    dat lich tiem
    yimiao
    疫苗
    打疫苗 ở đâu
    打疫苗 ở dâu
    giấy chứng nhận tiêm chủng để đi học
    tiêm viêm gan B
    tiem viem gan B
    người lớn muốn chích ngừa thì tới đâu
mental-health-support =
    tâm lý
    tam ly
    tư vấn tâm lý
    tu van tam ly
    bác sĩ tâm lý
    bac si tam ly
    trầm cảm
    tram cam
    tôi bị trầm cảm
    toi bi tram cam
    em thay tram cam qua
    buồn quá
    buon qua
    buon qua ko biet noi voi ai
    cô đơn
    co don
    co don qua
    nhớ nhà
    nho nha
    nho nha qua
    nhớ nhà muốn khóc
    nho nha muon khoc
    stress
    bi stress nang
    áp lực quá
    ap luc qua
    ap luc hoc hanh
    áp lực công việc mệt mỏi
    lo lắng
    lo lang
    lo au mat ngu
    mất ngủ
    mat ngu
    mat ngu ca tuan
    muốn tâm sự
    muon tam su
    can nguoi tam su
    cần người nói chuyện
    can nguoi noi chuyen
    muon noi chuyen voi ai do
    chia tay người yêu buồn quá
    vua chia tay
    tôi thấy mệt mỏi chán nản
    khoc hoai
    không có bạn bè ở đây
    trầm cảm sau sinh
    tram cam sau sinh
    12356
    心理咨询
    hoảng loạn
    hoang loan
    con tôi không chịu nói chuyện với ai
    em chán mọi thứ, không muốn ra khỏi phòng
    tui thấy lạc lõng ở xứ người
elderly-care =
    người già
    nguoi gia
    người cao tuổi
    nguoi cao tuoi
    chăm sóc người già
    cham soc nguoi gia
    cham soc nguoi gia tai nha
    viện dưỡng lão
    vien duong lao
    nhà dưỡng lão ở đâu
    nha duong lao o dau
    cơm cho người già
    com cho nguoi gia
    bếp ăn người cao tuổi
    bep an nguoi cao tuoi
    nha an nguoi cao tuoi
    đưa cơm tận nhà
    dua com tan nha
    giao com tan nha cho ba
    mẹ tôi già yếu cần người giúp
    me gia can nguoi cham
    bố tôi 80 tuổi ở một mình
    ong ngoai o nha mot minh
    người giúp việc chăm bà
    nguoi giup viec cham ba
    thue nguoi cham ong ba
    lắp tay vịn phòng tắm cho người già
    xe lăn
    xe lan
    muon xe lan
    养老
    yanglao
    老年食堂
    thẻ người cao tuổi
    the nguoi cao tuoi
    the nguoi gia di xe buyt
    hoạt động cho người già
    hoat dong cho nguoi gia
    bà tôi đi lại khó khăn
    ai thăm nom giúp mẹ tôi khi tôi đi làm

## Children and language

school-enrolment =
    trường học
    truong hoc
    nhập học
    nhap hoc
    nhap hoc cho con
    xin học cho con
    xin hoc cho con
    xin hoc cho con o dau
    đăng ký đi học
    dang ky di hoc
    trường tiểu học
    truong tieu hoc
    trường mẫu giáo
    truong mau giao
    truong mam non
    mẫu giáo
    mau giao
    nha tre
    gửi trẻ ở đâu
    gui tre o dau
    gui con o dau
    trường cấp 2
    truong cap 2
    truong cap 3
    trường quốc tế
    truong quoc te
    con tôi 6 tuổi học trường nào
    con em vao lop 1
    hộ khẩu nước ngoài có học trường công được không
    con nguoi nuoc ngoai hoc truong cong dc ko
    hồ sơ nhập học cần gì
    ho so nhap hoc
    tuyến trường
    tuyen truong
    xuequ
    学区
    上学 cho con
    youeryuan
    chuyển trường cho con
    chuyen truong cho con
    khi nào nộp hồ sơ nhập học
    phòng giáo dục ở đâu
    phong giao duc o dau
    học phí trường quốc tế bao nhiêu
language-class =
    học tiếng Trung
    hoc tieng trung
    lớp tiếng Trung
    lop tieng trung
    lớp học tiếng Trung miễn phí
    lop tieng trung mien phi
    muốn học tiếng Trung
    muon hoc tieng Trung
    muon hoc tieng hoa
    lớp tiếng Hoa cho người nước ngoài
    học tiếng phổ thông
    hoc tieng pho thong
    giáo viên tiếng Trung
    giao vien tieng Trung
    gia su tieng trung
    tìm người dạy tiếng Trung
    tim nguoi day tieng Trung
    tim gia su
    góc luyện tiếng
    goc luyen tieng
    luyen noi tieng trung
    trao đổi ngôn ngữ
    trao doi ngon ngu
    hsk
    luyen thi hsk
    lớp tiếng Anh
    lop tieng Anh
    lop tieng anh cho con
    lớp tiếng Việt cho con lai
    hoc viet chu han
    汉语课
    xue zhongwen
    hanyu
    tôi không biết tiếng Trung, học ở đâu
    ko biet tieng trung muon hoc
    câu lạc bộ ngôn ngữ
    cau lac bo ngon ngu
    lớp học ngôn ngữ ở khu

## Daily life

driving-licence =
    bằng lái xe
    bang lai xe
    bằng lái
    bang lai
    giấy phép lái xe
    giay phep lai xe
    gplx
    đổi bằng lái
    doi bang lai
    doi bang lai viet nam sang trung quoc
    đổi bằng lái Việt Nam
    doi bang lai Viet Nam
    bằng lái quốc tế có dùng được không
    bang quoc te dung dc ko
    lái xe ở Trung Quốc cần gì
    muon lai o to
    thi bằng lái
    thi bang lai
    thi bang lai tieng viet
    thi lý thuyết lái xe
    thi ly thuyet lai xe
    thi ly thuyet
    học lái xe
    hoc lai xe
    hoc lai xe o dau
    bằng lái tạm thời
    bang lai tam thoi
    bang lai het han
    驾照
    驾照 đổi
    驾照 dổi
    jiazhao
    mất bằng lái
    mat bang lai
    bị trừ điểm bằng lái
    bi tru diem bang lai
    bang xe may
    khám sức khỏe để đổi bằng lái
    du lịch có được lái xe không
    xe máy cần bằng không
    xe may can bang khong
ebike-rules =
    xe điện
    xe dien
    xe đạp điện
    xe dap dien
    xe máy điện
    xe may dien
    sạc xe điện
    sac xe dien
    sac xe dien o dau
    sạc xe ở đâu
    sac xe o dau
    sac binh trong nha dc ko
    sạc pin xe trong phòng có được không
    mang xe điện vào thang máy
    cho xe dien vao thang may duoc khong
    biển số xe điện
    bien so xe dien
    bien so xe dap dien
    đăng ký biển số xe điện
    dang ky xe dien
    mũ bảo hiểm
    mu bao hiem
    di xe dien co can doi mu khong
    không đội mũ bảo hiểm bị phạt bao nhiêu
    xe điện bị công an giữ
    bi giu xe dien
    đậu xe điện ở đâu
    dau xe dien o dau
    de xe dien cho nao
    电动车
    diandongche
    充电桩
    mua xe điện cần giấy tờ gì
    đi xe điện có cần bằng lái không
    chở hai người được không
    cho hai nguoi duoc khong
    mua lai xe dien cu
    trạm sạc xe điện
    tram sac xe dien
public-transport =
    xe buýt
    xe buyt
    xe bus
    tàu điện ngầm
    tau dien ngam
    metro
    ditie
    地铁
    đi metro thế nào
    di metro the nao
    di metro sao
    xe buýt số mấy đi Tây Hồ
    xe bus nao di tay ho
    trạm xe buýt
    tram xe buyt
    tram xe buyt gan nhat
    vé tàu điện
    ve tau dien
    ve metro bao nhieu
    chuyến metro cuối mấy giờ
    chuyen metro cuoi may gio
    metro may gio het
    xe đạp công cộng
    xe dap cong cong
    thuê xe đạp
    thue xe dap
    quet ma xe dap
    thẻ xe buýt
    the xe buyt
    the di xe buyt
    gọi taxi
    goi taxi
    goi didi
    công cộng giao thông
    cong cong giao thong
    đi ga xe lửa bằng gì
    ra san bay bang gi
    đi sân bay thế nào
    di san bay the nao
    tàu cao tốc
    tau cao toc
    mua ve tau hoa
    gongjiao
    公交
    bản đồ tàu điện ngầm
    ban do tau dien ngam
    trẻ em đi xe buýt có mất tiền không
    từ đây ra bến xe đi kiểu gì
bank-account =
    ngân hàng
    ngan hang
    mở tài khoản ngân hàng
    mo tai khoan ngan hang
    mở thẻ ngân hàng
    mo the ngan hang
    lam the ngan hang
    tài khoản ngân hàng
    tai khoan ngan hang
    tai khoan
    mở tài khoản cần gì
    mo tai khoan can gi
    mo tk can giay to gi
    thẻ atm
    the atm
    the atm bi nuot
    máy nuốt thẻ
    may nuot the
    thẻ ngân hàng bị khóa
    the ngan hang bi khoa
    the bi khoa
    chuyển tiền về Việt Nam
    chuyen tien ve viet nam
    đổi tiền
    doi tien
    doi tien viet sang te
    đổi tiền tệ ở đâu
    doi tien te o dau
    ngân hàng nào cho người nước ngoài mở
    ngan hang khong cho mo the
    thẻ tín dụng
    the tin dung
    the visa
    银行卡
    银行 mở tài khoản
    yinhangka
    hộ chiếu mới phải cập nhật ngân hàng không
    doi ho chieu the ngan hang khong dung duoc
    quên mật khẩu thẻ
    quen mat khau the
    rut tien o dau
sim-internet =
    sim
    mua sim
    mua sim o dau
    làm sim
    lam sim
    số điện thoại Trung Quốc
    so dien thoai Trung Quoc
    dang ky so dien thoai
    thẻ sim
    the sim
    the sim can ho chieu khong
    nạp tiền điện thoại
    nap tien dien thoai
    nap the dien thoai
    hết tiền điện thoại
    het tien dien thoai
    gói cước 4G
    goi cuoc 4G
    goi 5g re
    gói data
    goi data
    lắp mạng
    lap mang
    lap mang internet
    lắp wifi ở nhà
    lap wifi o nha
    lap wifi o dau re
    đăng ký internet
    dang ky internet
    internet ở nhà
    internet o nha
    wifi
    mạng chậm quá
    mang cham qua
    mang yeu qua muon doi nha mang
    nhà mạng nào tốt
    nha mang nao tot
    中国移动
    宽带
    手机卡
    china mobile
    shoujika
    vpn
    không nhận được mã xác nhận
    khong nhan duoc tin nhan otp
    sim bị khóa
    sim bi khoa
    đổi gói cước
    doi goi cuoc
    cắt mạng khi chuyển nhà
    cat mang khi chuyen nha
    hủy sim
    huy sim
mobile-payment =
    alipay
    wechat pay
    zhifubao
    支付宝
    微信支付
    thanh toán điện thoại
    thanh toan dien thoai
    thanh toan bang dien thoai
    trả tiền bằng wechat
    tra tien bang wechat
    tra tien bang wechat sao
    liên kết thẻ với alipay
    lien ket the voi alipay
    lien ket the visa voi wechat
    thêm thẻ Việt Nam vào alipay
    them the vao wechat khong duoc
    thẻ visa dùng alipay được không
    quét mã trả tiền
    quet ma tra tien
    quet ma thanh toan
    không trả tiền được bằng wechat
    alipay bi loi
    wechat bị khóa
    wechat bi khoa
    tai khoan alipay bi khoa
    xác minh danh tính alipay
    xac minh danh tinh alipay
    xac minh ten that wechat
    phí dùng thẻ nước ngoài
    phi dung the nuoc ngoai
    han muc alipay
    hạn mức thanh toán
    han muc thanh toan
    hongbao
    lì xì wechat
    li xi wechat
    cửa hàng không nhận tiền mặt
    ko co alipay thi tra tien sao
    mã QR thanh toán ở đâu
    thẻ nước ngoài bị từ chối
    dùng momo ở đây được không
tax =
    thuế
    thuế thu nhập
    thue thu nhap
    thue thu nhap ca nhan
    thuế thu nhập cá nhân
    đóng thuế
    dong thue
    dong thue o dau
    khai thuế
    khai thue
    khai thue tncn
    quyết toán thuế
    quyet toan thue
    quyet toan thue cuoi nam
    hoàn thuế
    hoan thue
    người nước ngoài có phải đóng thuế không
    nguoi nuoc ngoai dong thue the nao
    thuế suất
    thue suat
    mã số thuế
    ma so thue
    ở 183 ngày thì đóng thuế thế nào
    cục thuế ở đâu
    cuc thue o dau
    chi cuc thue
    geshui
    个税
    税务局
    app thuế
    app thue
    lương bao nhiêu thì phải đóng thuế
    luong 10000 dong thue bao nhieu
    giấy chứng nhận nộp thuế
    giay chung nhan nop thue
    xin giay nop thue
    giảm trừ gia cảnh
    giam tru gia canh
    tránh đánh thuế hai lần
    tranh danh thue hai lan
customs-post =
    bưu điện
    buu dien
    bưu điện ở đâu
    buu dien o dau
    hải quan
    hai quan
    bưu kiện
    buu kien
    hàng bị giữ ở hải quan
    hang bi hai quan giu
    gửi hàng về Việt Nam
    gui hang ve viet nam
    gửi đồ từ Việt Nam sang
    gui do an tu viet nam sang dc ko
    nhận hàng từ nước ngoài
    nhan hang tu nuoc ngoai
    thuế hải quan
    thue hai quan
    thue nhap khau
    gói hàng chưa đến
    goi hang chua den
    hang chua toi
    chuyển phát nhanh
    chuyen phat nhanh
    kuaidi
    快递
    海关
    lấy kuaidi ở đâu
    lay kuaidi o dau
    lay hang o dau
    tủ lấy hàng
    tu lay hang
    ma lay hang
    gửi thư
    gui thu
    gui thuoc tay qua buu dien
    gửi nước mắm qua được không
    ems
    mang bao nhiêu tiền mặt qua hải quan
    mang thuoc la qua cua khau
    mất bưu phẩm
    mat buu pham
    shunfeng gửi đi Hà Nội giá bao nhiêu
pet-registration =
    nuôi chó
    nuoi cho
    đăng ký chó
    dang ky cho
    dang ky cho nuoi
    giấy phép nuôi chó
    giay phep nuoi cho
    lam giay cho cho
    thẻ chó
    the cho
    nuôi mèo có cần đăng ký không
    nuoi meo can giay to gi
    thú cưng
    thu cung
    dang ky thu cung
    được nuôi chó trong chung cư không
    chung cu co cho nuoi cho khong
    giống chó nào bị cấm
    giong cho nao bi cam
    cho lon co duoc nuoi ko
    dắt chó đi dạo mấy giờ
    dat cho di dao
    phí đăng ký chó
    phi dang ky cho
    phi nuoi cho bao nhieu
    tiêm dại cho chó
    tiem dai cho cho
    tiem phong dai cho meo
    mang chó từ Việt Nam sang
    dem cho ve viet nam
    狗证
    gouzheng
    养狗
    rọ mõm cho chó
    ro mom cho cho
    con chó của tôi bị bắt
    bác sĩ thú y
    bac si thu y
    nhan nuoi meo
    em mới nhận nuôi một bé cún cần làm gì
lost-and-found =
    mất đồ
    mat do
    bị mất ví
    bi mat vi
    mat vi
    rơi ví
    roi vi
    roi vi o cong khu
    mất điện thoại
    mat dien thoai
    để quên điện thoại trên taxi
    bo quen dien thoai tren xe
    mất chìa khóa
    mat chia khoa
    rơi chìa khóa ở sân
    roi chia khoa o san
    để quên túi
    de quen tui
    de quen balo tren tau dien
    mất ba lô
    mat ba lo
    mất thẻ sinh viên
    mat the sinh vien
    mat the ngan hang o sieu thi
    nhặt được ví
    nhat duoc vi
    nhat duoc cai vi
    nhặt được chìa khóa
    nhat duoc chia khoa
    luom duoc dien thoai
    lượm được cái túi
    luom duoc cai tui
    nhat duoc the can cuoc
    tìm đồ bị mất
    tim do bi mat
    tim do that lac
    có ai nhặt được tai nghe không
    co ai thay cai vi mau den khong
    đồ thất lạc
    do that lac
    phòng đồ thất lạc ở đâu
    mèo nhà tôi bị lạc
    meo nha toi bi lac
    meo di lac ai thay khong
    chó nhà em chạy mất
    cho nha em chay mat
    失物招领
    丢了钥匙
    quên ô ở phòng sinh hoạt
    mất áo khoác trong phòng gym
    rơi mất cái nhẫn cưới
    roi mat cai nhan cuoi
consumer-complaint =
    khiếu nại
    khieu nai
    khieu nai mua hang
    khiếu nại cửa hàng
    khieu nai cua hang
    trả hàng
    tra hang
    hoàn tiền
    hoan tien
    đòi lại tiền
    doi lai tien
    shop không hoàn tiền
    shop khong hoan tien
    shop khong cho tra hang
    người bán không trả lại tiền
    nguoi ban ko chiu hoan tien
    hàng giả
    hang gia
    mua phai hang gia
    hàng lỗi
    hang loi
    hang bi loi
    mua điện thoại bị hỏng
    mua dien thoai bi hong
    mua do tren taobao bi loi
    đổi trả taobao
    doi tra taobao
    taobao hoan tien the nao
    pinduoduo không cho trả
    pinduoduo khong cho tra
    bảo hành
    khong chiu bao hanh
    phòng gym đóng cửa không trả tiền
    the tap gym doi lai tien
    quán ăn tính tiền sai
    quan an tinh tien sai
    bị chặt chém giá
    bi chat chem gia
    bi tinh gia cao
    12315
    消费者投诉
    退货
    tuikuan
    quyền lợi người tiêu dùng
    quyen loi nguoi tieu dung
    đồ ăn giao đến bị hỏng
    spa bắt mua thẻ rồi không cho hủy
scam-report =
    lừa đảo
    lua dao
    bị lừa
    bi lua
    bi lua tien
    tôi bị lừa tiền
    toi bi lua tien
    em bi lua dao qua mang
    bị lừa chuyển khoản
    bi lua chuyen khoan
    chuyen khoan cho lua dao roi
    vừa chuyển tiền cho kẻ lừa đảo
    vua chuyen tien xong no chan minh
    có phải lừa đảo không
    co phai lua dao khong
    cai nay co phai lua dao ko
    cuộc gọi lạ
    cuoc goi la
    cuoc goi la tu xung cong an
    có người gọi tự xưng công an đòi tiền
    gia danh cong an goi dien
    giả danh đại sứ quán
    gia danh dai su quan
    gia danh hai quan goi
    bị lừa mua hàng online
    bi lua mua hang online
    bi lua coc tien nha
    link lạ
    link la
    bam vao link la roi
    nó đòi mã xác nhận
    no doi ma xac nhan
    lo dua ma otp cho nguoi ta
    việc nhẹ lương cao
    viec nhe luong cao
    viec nhe luong cao chuyen tien truoc
    bị hack wechat
    bi hack wechat
    hack facebook vay tien
    lừa tình
    lua tinh
    lua dau tu tien ao
    96110
    96110 gọi cho tôi
    96110 goi cho toi
    诈骗
    zhapian
    bị lừa đổi tiền
    bi lua doi tien
    doi tien viet bi lua
    bị tống tiền bằng ảnh nóng
    số này cứ gọi đòi nợ tôi không vay
    báo lừa đảo ở đâu
    bao lua dao o dau

## Community and self-governance

community-office =
    văn phòng khu
    van phong khu
    van phong khu o dau
    ủy ban cư dân
    uy ban cu dan
    ban cư dân
    ban cu dan
    tổ dân phố
    to dan pho
    juweihui
    居委会
    juweihui o dau
    shequ
    社区
    shequ may gio mo cua
    văn phòng cộng đồng
    van phong cong dong
    trung tâm cộng đồng
    trung tam cong dong
    địa chỉ văn phòng khu dân cư
    dia chi uy ban cu dan
    số điện thoại ủy ban
    so dien thoai uy ban
    sdt juweihui
    giờ làm việc văn phòng
    gio lam viec van phong
    gio lam viec
    mấy giờ mở cửa
    may gio mo cua
    hom nay van phong co lam viec ko
    thứ bảy văn phòng có mở không
    ở đó có ai nói tiếng Việt không
    co ai biet tieng viet ko
    văn phòng phường
    van phong phuong
    phường
    phuong
    jiedao ở đâu
    jiedao o dau
    街道办
    xin giấy xác nhận cư trú ở khu
    ủy ban làm những việc gì
community-events =
    hoạt động
    hoat dong
    sự kiện
    su kien
    su kien cuoi tuan
    cuối tuần có gì chơi
    cuoi tuan co gi choi
    cuoi tuan co hoat dong gi
    hoạt động cộng đồng
    hoat dong cong dong
    tuần này có sự kiện gì
    tuan nay co gi vui khong
    hoạt động cho trẻ em
    hoat dong cho tre em
    hoat dong cho be
    lễ hội
    le hoi
    tết
    tet o khu co to chuc gi khong
    trung thu
    tiec trung thu
    đăng ký tham gia hoạt động
    dang ky tham gia
    tôi muốn tham gia
    toi muon tham gia
    hội chợ
    hoi cho
    lớp yoga
    lop yoga
    lop nau an
    đá bóng
    da bong
    choi bong ro o dau
    clb cầu lông
    clb cau long
    活动
    huodong
    huodong cuoi tuan
    gói bánh chưng
    goi banh chung
    buổi giao lưu người nước ngoài
    có tour tham quan không
    co tour tham quan khong
    xem phim ngoai troi
volunteer-signup =
    tình nguyện
    tinh nguyen
    tình nguyện viên
    tinh nguyen vien
    làm tình nguyện
    lam tinh nguyen
    muon lam tinh nguyen
    đăng ký tình nguyện
    dang ky tinh nguyen
    dang ky tinh nguyen vien
    tôi muốn giúp đỡ người khác
    toi muon giup do cong dong
    em muốn làm thiện nguyện
    em muon lam thien nguyen
    co viec gi tinh nguyen khong
    tôi có thể phiên dịch miễn phí
    minh biet tieng trung muon giup phien dich
    phiên dịch tình nguyện
    phien dich tinh nguyen
    dạy tiếng Việt miễn phí
    day tieng Viet mien phi
    em co the day tieng viet
    dọn rác tình nguyện
    don rac tinh nguyen
    don ve sinh khu pho
    giúp người già đi chợ
    giup nguoi gia di cho
    志愿者
    zhiyuanzhe
    làm zhiyuanzhe thế nào
    lam zhiyuanzhe the nao
    cho em tham gia đội tình nguyện
    rảnh cuối tuần muốn phụ giúp
    hiến máu
    hien mau
    hien mau o dau
    quyên góp quần áo cũ
    quyen gop quan ao cu
    toi muon dong gop suc minh
    điều kiện làm tình nguyện viên
suggestion =
    góp ý
    gop y
    đề xuất
    de xuat
    kiến nghị
    kien nghi
    tôi có một ý kiến
    toi co mot y kien
    toi co y tuong
    ý tưởng cho khu
    y tuong cho khu
    y tuong
    nên có thêm ghế ngồi
    nen co them ghe ngoi
    nen co them cay xanh
    nên trồng thêm cây
    nen trong them cay
    nên lắp thêm đèn trong sân
    lap them den o cong vien
    nên có bảng tiếng Anh
    nen co bang tieng Anh
    nen co bang chi dan tieng viet
    mong có sân chơi cho trẻ em
    mong co cho sac xe dien
    giá mà có phòng tập thể dục
    uoc gi co thu vien
    đề nghị làm thêm chỗ để xe
    de nghi co them thung rac
    tôi muốn góp ý cho khu dân cư
    em muon gop y voi uy ban
    建议
    jianyi
    gửi góp ý ở đâu
    gui gop y o dau
    mở cửa muộn hơn thì tốt
    van phong nen mo cua chu nhat
    sao không làm lối cho xe lăn
public-consultation =
    lấy ý kiến
    lay y kien
    bỏ phiếu
    bo phieu
    bầu cử
    bau cu
    họp dân
    hop dan
    hop dan cu
    họp cư dân khi nào
    hop cu dan khi nao
    hop to dan pho
    người nước ngoài có được bỏ phiếu không
    nguoi nuoc ngoai co duoc bau ko
    tôi muốn nêu ý kiến
    toi muon neu y kien
    muon phat bieu y kien
    tham gia họp
    tham gia hop
    em co the du hop khong
    khảo sát
    khao sat
    khao sat cu dan
    đang lấy ý kiến về việc gì
    bau uy ban cu dan
    biểu quyết
    bieu quyet
    tham khảo ý kiến dân
    tham khao y kien dan
    居民会议
    投票
    toupiao
    ý kiến về việc lắp thang máy
    lap thang may toa cu lay y kien the nao
    ai được quyền bầu
    ai duoc quyen bau
    đại hội chủ nhà
    dai hoi chu nha
    yezhu dahui
    cải tạo khu cũ có hỏi ý dân không
    muốn có tiếng nói trong khu
legal-aid =
    luật sư
    luat su
    tư vấn pháp luật
    tu van phap luat
    trợ giúp pháp lý
    tro giup phap ly
    tư vấn luật miễn phí
    tu van luat mien phi
    luat su mien phi
    cần luật sư
    can luat su
    can luat su noi tieng viet
    luật sư nói tiếng Anh
    luat su noi tieng Anh
    kiện
    kien ra toa
    ra tòa
    ra toa
    bi kien
    tôi muốn kiện công ty
    toi muon kien cong ty
    cong ty khong tra luong
    công ty nợ lương
    cong ty no luong
    no luong 3 thang
    bị đuổi việc không lý do
    bi sa thai
    hợp đồng lao động
    hop dong lao dong
    tranh chấp lao động
    tranh chap lao dong
    thừa kế
    thua ke
    giành quyền nuôi con
    gianh quyen nuoi con
    quyen nuoi con
    công chứng
    cong chung
    cong chung giay to
    12348
    法律援助
    律师
    lüshi
    lushi
    hỏi về luật
    hoi ve luat
    có câu hỏi pháp lý
    co cau hoi phap ly
    nhận giấy triệu tập của tòa
religious-venues =
    nhà thờ
    nha tho
    nhà thờ ở đâu
    nha tho o dau
    nha tho cong giao
    lễ chủ nhật
    le chu nhat
    le nha tho may gio
    thánh lễ
    thanh le
    thanh le tieng viet
    chùa
    chua o dau
    đi chùa
    di chua
    di chua thap huong
    chùa Linh Ẩn
    chua Linh An
    nhà thờ Tin Lành
    nha tho tin lanh
    hội thánh
    hoi thanh
    nhà thờ Hồi giáo
    nha tho Hoi giao
    thanh duong hoi giao
    đọc kinh thánh
    doc kinh thanh
    nhom hoc kinh thanh
    教堂
    jiaotang
    寺庙
    xưng tội
    xung toi
    cầu nguyện ở đâu
    cau nguyen o dau
    cau nguyen
    lễ Giáng sinh ở nhà thờ
    le phuc sinh
    được truyền đạo không
    duoc truyen dao khong
    tôi theo đạo Công giáo, đi lễ ở đâu
    toi theo dao phat
    lễ Phật Đản
    le Phat Dan

## Safety notices

typhoon-disaster =
    bão
    bão sắp đến
    bao sap den
    bao sap toi phai lam gi
    có bão không
    co bao khong
    hom nay co bao ko
    tin bão
    tin bao
    cảnh báo bão
    canh bao bao
    canh bao do
    cảnh báo màu cam nghĩa là gì
    canh bao mau vang
    lũ lụt
    lu lut
    ngập nước
    ngap nuoc
    ngap duong
    mưa to ngập nhà
    mua to ngap nha
    mua lon ngap
    nơi trú ẩn
    noi tru an
    noi tru an o dau
    chỗ tránh bão
    cho tranh bao
    di tan
    sơ tán đi đâu
    so tan di dau
    so tan
    động đất
    dong dat
    sạt lở
    sat lo
    台风
    taifeng
    暴雨 cảnh báo
    gió to quá
    gio to qua
    gio manh bay do ban cong
    nắng nóng cực đoan
    nang nong cuc doan
    tuyết rơi dày
    tuyet roi day
    chuẩn bị gì khi bão về
    bão có được nghỉ làm không
    lốc xoáy
    loc xoay
    sấm sét mưa đá
    sam set mua da

## Controls

greeting =
    xin chào
    xin chao
    chào
    chao
    chào bạn
    chao ban
    chào em
    chao em
    chao anh
    chào chị
    chao chi
    chào buổi sáng
    chao buoi sang
    chào buổi tối
    chao buoi toi
    alo
    alô
    hello bạn
    hello ban
    hi bạn ơi
    hi ban oi
    hi ad
    chào ad
    chao ad
    ad ơi
    ad oi
    bạn ơi
    ban oi
    có ai không
    co ai khong
    co ai ko
    em chào anh chị ạ
    em chao anh chi a
    chào cháu
    chao chau
    kính chào quý vị
    kinh chao quy vi
    hế lô
    he lo
    helo ban
    lô lô
    lo lo
    ơi
    ê bạn
    e ban
    bắt đầu
    bat dau
thanks =
    cảm ơn
    cam on
    cám ơn
    cảm ơn bạn
    cam on ban
    cảm ơn nhiều
    cam on nhieu
    cảm ơn bạn nhiều nhé
    cam on ban nhieu nhe
    xin cảm ơn
    xin cam on
    em cảm ơn ạ
    em cam on a
    e cam on a
    tks bạn
    tks ban
    thank bạn
    thank ban
    thanks ban nhe
    thanks nha
    camon
    cam un
    cảm mơn
    cam mon
    cam ơn
    c.ơn bạn
    c.on ban
    cảm ơn cháu
    cam on chau
    cảm ơn vì đã giúp
    cam on vi da giup
    cam on vi da giup do
    tốt quá cảm ơn
    tot qua cam on
    hữu ích quá
    huu ich qua
    hay quá cảm ơn nha
    hay qua cam on nha
    đội ơn bạn
    doi on ban
    biết ơn nhiều
    biet on nhieu
    xie xie bạn
    xie xie ban
    tuyệt vời cảm ơn
    tuyet voi cam on
help-menu =
    menu
    danh mục
    danh muc
    chủ đề
    chu de
    các chủ đề
    xem các chủ đề
    xem cac chu de
    cac chu de
    giúp
    giúp đỡ
    giup do
    trợ giúp
    tro giup
    bạn làm được gì
    ban lam duoc gi
    bạn giúp được gì
    ban giup duoc gi
    ban giup dc gi
    có những dịch vụ gì
    co nhung dich vu gi
    co dich vu gi
    hỏi được những gì
    hoi duoc nhung gi
    hoi dc gi
    danh sách dịch vụ
    danh sach dich vu
    danh sach
    lựa chọn
    lua chon
    các lựa chọn
    cac lua chon
    hướng dẫn
    huong dan
    huong dan su dung
    dùng như thế nào
    dung nhu the nao
    cai nay dung sao
    bạn là ai
    ban la ai
    đây là gì
    day la gi
    help
    xem menu
    về menu chính
    ve menu chinh
    quay ve menu
    giúp tôi với
    giup toi voi
    cần giúp
    can giup
    tôi không biết hỏi gì
    toi khong biet hoi gi
    linju là gì
    linju la gi
talk-to-staff =
    gặp nhân viên
    gap nhan vien
    nói chuyện với nhân viên
    noi chuyen voi nhan vien
    gặp người thật
    gap nguoi that
    nói chuyện với người
    noi chuyen voi nguoi
    muon noi chuyen voi nguoi that
    tôi muốn gặp nhân viên
    toi muon gap nhan vien
    cho em gap nhan vien
    nhân viên
    nhan vien
    nhân viên tư vấn
    nhan vien tu van
    nhan vien ho tro
    tư vấn viên
    tu van vien
    tổng đài
    tong dai
    tổng đài viên
    tong dai vien
    gap admin
    admin
    cho gặp ad
    cho gap ad
    người phụ trách
    nguoi phu trach
    gap nguoi phu trach
    gọi cho tôi
    goi cho toi
    goi lai cho toi
    tôi muốn liên hệ trực tiếp
    lien he truc tiep
    chuyển cho nhân viên
    chuyen cho nhan vien
    chuyen may nhan vien
    không phải bot
    khong phai bot
    ban la bot a cho gap nguoi
    không muốn nói với máy
    khong muon noi voi may
    noi chuyen voi robot chan qua
    chatbot ngu quá cho gặp người
    bot k hieu gi het gap nguoi di
    人工
    人工服务
    rengong
    转人工
    có ai nói chuyện với tôi được không
    co nguoi that o day khong
    làm ơn cho tôi nói chuyện với cán bộ
    xin gặp cán bộ phụ trách
    nhắn cho nhân viên giúp
    nhan cho nhan vien giup
    chuyen cau hoi cho nhan vien
    câu hỏi của tôi khó quá cần người trả lời
    tôi cần người hỗ trợ
    toi can nguoi ho tro
change-language =
    đổi ngôn ngữ
    doi ngon ngu
    chuyển ngôn ngữ
    chuyen ngon ngu
    ngôn ngữ khác
    ngon ngu khac
    ngôn ngữ
    ngon ngu
    chọn ngôn ngữ
    chon ngon ngu
    đổi sang tiếng khác
    doi sang tieng khac
    doi sang tieng anh
    nói tiếng Anh được không
    noi tieng Anh duoc khong
    noi tieng anh di
    tiếng Việt
    tieng viet
    tiếng Việt đi
    tieng Viet di
    noi tieng viet dc ko
    có tiếng Việt không
    co tieng Viet khong
    trả lời bằng tiếng Việt
    tra loi bang tieng Viet
    tra loi bang tieng viet nhe
    chuyển sang tiếng Trung
    chuyen sang tieng trung
    dùng tiếng khác
    dung tieng khac
    tôi không đọc được tiếng này
    ko hieu tieng nay
    cài đặt ngôn ngữ
    cai dat ngon ngu
    语言
    đổi tiếng
    doi tieng
    có những ngôn ngữ nào
    co nhung ngon ngu nao
    bạn nói được tiếng gì
    ban noi duoc tieng gi
    language
cancel =
    hủy
    huy
    huỷ
    hủy bỏ
    huy bo
    hủy yêu cầu
    huy yeu cau
    huỷ yêu cầu này
    huy yeu cau nay
    hủy đi
    huy di
    dừng
    dừng lại
    dung lai
    dừng lại đi
    dung lai di
    ngừng
    ngung
    ngưng
    ngung lai
    thôi không cần nữa
    thoi khong can nua
    thôi bỏ đi
    thoi bo di
    bỏ đi
    bo di
    kệ đi
    ke di
    tôi không muốn nữa
    toi khong muon nua
    ko muon nua
    không làm nữa
    khong lam nua
    thoát
    thoat
    đừng gửi nữa
    dung gui nua
    xóa yêu cầu này
    xoa yeu cau nay
    rút lại yêu cầu
    rut lai yeu cau
    取消
    quxiao
    khỏi đi
    khoi di
    cancel đi
    cancel di
    hủy giúp mình
    huy giup minh
case-status =
    yêu cầu của tôi
    yeu cau cua toi
    yêu cầu của tôi đến đâu rồi
    yeu cau cua toi toi dau roi
    tình trạng yêu cầu
    tinh trang yeu cau
    trạng thái
    trang thai
    trang thai yeu cau
    kiểm tra yêu cầu
    kiem tra yeu cau
    đã xử lý chưa
    da xu ly chua
    xử lý tới đâu rồi
    xu ly toi dau roi
    bao giờ có kết quả
    bao gio co ket qua
    khi nao co ket qua
    có tin gì mới không
    co tin gi moi khong
    co tin gi moi ko
    sao chưa ai trả lời
    sao chua ai tra loi
    sao chua ai lien lac voi toi
    phản ánh hôm trước thế nào rồi
    phan anh cua toi sao roi
    yêu cầu sửa chữa của tôi đâu
    yeu cau sua chua hom qua sao roi
    khi nào thợ đến
    khi nao tho den
    chung nao tho toi
    mã yêu cầu của tôi
    ma yeu cau cua toi
    số hồ sơ
    so ho so
    tien do
    tiến độ
    tiến độ xử lý
    tien do xu ly
    进度
    tôi gửi mấy ngày rồi chưa thấy gì
    e gui don roi ma chua thay rep
    xem lại các yêu cầu đã gửi
privacy-data =
    quyền riêng tư
    quyen rieng tu
    bảo mật
    bao mat
    bao mat thong tin
    dữ liệu của tôi
    du lieu cua toi
    dữ liệu cá nhân
    du lieu ca nhan
    thông tin cá nhân
    thong tin ca nhan
    thong tin ca nhan cua toi
    bạn lưu gì về tôi
    ban luu gi ve toi
    bạn biết gì về tôi
    ban biet gi ve toi
    ban biet gi ve minh
    có lưu tin nhắn không
    co luu tin nhan khong
    co luu tin nhan cua toi ko
    xóa dữ liệu
    xoa du lieu
    xóa dữ liệu của tôi
    xoa du lieu cua toi
    xoa het thong tin cua toi di
    xoá dữ liệu cá nhân giúp tôi
    xuất dữ liệu
    xuat du lieu
    bản sao dữ liệu
    ban sao du lieu
    tải dữ liệu của tôi
    tai du lieu cua toi
    tai du lieu
    ai đọc được tin nhắn của tôi
    ai doc duoc tin nhan nay
    chính sách bảo mật
    chinh sach bao mat
    có bị lộ thông tin không
    thong tin co bi lo ko
    có báo cho công an không
    có chia sẻ cho người khác không
    隐私
    cuộc trò chuyện này có bị ghi lại không
