//! The small lists of words that the measured portal's texts are made of. Knows languages, never files.

/// What one language brings to a text.
pub(crate) struct Words {
    /// BCP 47 tag.
    pub(crate) lang: &'static str,
    /// Between sentences.
    pub(crate) gap: &'static str,
    /// Sentences; `{n}` is a number.
    pub(crate) sentences: &'static [&'static str],
    /// Headings, and titles before a number.
    pub(crate) nouns: &'static [&'static str],
}

/// The languages, the source language first.
pub(crate) const LANGUAGES: &[Words] = &[
    Words {
        lang: "vi",
        gap: " ",
        sentences: &[
            "Cảng biển của tỉnh đón {n} tàu mỗi tháng và nối với đường sắt.",
            "Làng nghề bên sông giữ cách dệt cũ từ {n} năm nay.",
            "Nhà đầu tư có thể xem hồ sơ và khảo sát thực địa trước khi nộp đơn.",
            "Số liệu được công bố cùng nguồn, kỳ tính và ngày công bố.",
            "Lễ rước đi qua {n} thôn rồi dừng ở sân đình.",
            "Đối tác nước ngoài gửi thư đến cơ quan đối ngoại của tỉnh.",
        ],
        nouns: &["Vị trí", "Giao thông", "Lịch sử", "Đầu tư", "Làng nghề", "Cách tham dự", "Hồ sơ", "Di sản"],
    },
    Words {
        lang: "en",
        gap: " ",
        sentences: &[
            "The province's seaport receives {n} ships a month and is joined to the railway.",
            "The craft village by the river has kept its old looms for {n} years.",
            "Investors can read the file and visit the site before they apply.",
            "Every figure is published with its source, its period and its date.",
            "The procession passes through {n} hamlets and rests in the temple yard.",
            "Partners abroad write to the external relations office of the province.",
        ],
        nouns: &["Location", "Transport", "History", "Investment", "Craft villages", "Attending", "Files", "Heritage"],
    },
    Words {
        lang: "fr",
        gap: " ",
        sentences: &[
            "Le port de la province reçoit {n} navires par mois et rejoint le chemin de fer.",
            "Le village d’artisans garde ses anciens métiers depuis {n} ans.",
            "Les investisseurs peuvent lire le dossier et visiter le site avant de répondre.",
            "Chaque chiffre est publié avec sa source, sa période et sa date.",
            "La procession traverse {n} hameaux et s’arrête dans la cour du temple.",
            "Les partenaires étrangers écrivent au service des relations extérieures.",
        ],
        nouns: &["Situation", "Transports", "Histoire", "Investissement", "Artisanat", "Participer", "Dossiers", "Patrimoine"],
    },
    Words {
        lang: "zh-Hans",
        gap: "",
        sentences: &[
            "本省海港每月接待{n}艘船舶，并与铁路相连。",
            "河边的手工艺村保留古老织机已有{n}年。",
            "投资者可在申请之前查阅资料并实地考察。",
            "每项数据均注明来源、统计期间和公布日期。",
            "游行队伍经过{n}个村庄，在庙前广场休息。",
            "国外伙伴可致函本省对外关系机构。",
        ],
        nouns: &["位置", "交通", "历史", "投资", "手工艺村", "参加方式", "资料", "遗产"],
    },
    Words {
        lang: "ja",
        gap: "",
        sentences: &[
            "省の海港には毎月{n}隻の船が入り、鉄道とつながっています。",
            "川沿いの工芸村は{n}年にわたり古い織機を守っています。",
            "投資家は申請の前に資料を読み、現地を視察できます。",
            "すべての数値は出典、期間、公表日とともに公開されます。",
            "行列は{n}の集落を通り、寺の庭で休みます。",
            "海外のパートナーは省の対外関係機関に手紙を送ります。",
        ],
        nouns: &["位置", "交通", "歴史", "投資", "工芸村", "参加方法", "資料", "遺産"],
    },
    Words {
        lang: "ar",
        gap: " ",
        sentences: &[
            "يستقبل ميناء المقاطعة {n} سفينة كل شهر ويرتبط بالسكة الحديدية.",
            "تحافظ قرية الحرف على أنوالها القديمة منذ {n} سنة.",
            "يمكن للمستثمرين الاطلاع على الملف وزيارة الموقع قبل التقديم.",
            "ينشر كل رقم مع مصدره وفترته وتاريخه.",
            "يمر الموكب عبر {n} قرية ويستريح في ساحة المعبد.",
            "يكتب الشركاء في الخارج إلى مكتب العلاقات الخارجية.",
        ],
        nouns: &["الموقع", "النقل", "التاريخ", "الاستثمار", "قرى الحرف", "المشاركة", "الملفات", "التراث"],
    },
];
