// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/companylistmodel.h"
#include "support/exampledata.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace plumbline;

/// The list of companies: groups, search, choices and what a drop asks for.
class CompanyListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void groupsByFocus();
    void findsByEveryName_data();
    void findsByEveryName();
    void choices_data();
    void choices();
    void dropsAskForAPlace_data();
    void dropsAskForAPlace();
    void foreignDropIsRefused();
    void countsChangeWithoutMovingRows();
    void heldRowsDoNotMove();

private:
    QString printed() const;

    DatasetPtr m_dataset;
    std::unique_ptr<CompanyListModel> m_model;
};

void CompanyListModelTest::init()
{
    m_dataset =
        example::dataset(QStringLiteral("a | ali | revenue_growth | 2018 | 40 percent | names=Aliyun,阿里云\n"
                                        "b | ali | revenue_growth | 2019 | 40 percent\n"
                                        "c | tencent | revenue_growth | 2018 | 30 percent | names=腾讯\n"
                                        "d | Électricité | revenue_growth | 2018 | 30 percent\n"
                                        "e | ＷＩＤＥ | revenue_growth | 2018 | 30 percent"));
    m_model = std::make_unique<CompanyListModel>();
    new QAbstractItemModelTester(m_model.get(), m_model.get());
    m_model->setFacets(*countFacets(*m_dataset, std::make_shared<FacetValues>(*m_dataset), {}, {}));
    m_model->setFocus({QStringLiteral("tencent"), QString(), QStringLiteral("ali")});
}

/// "# heading" or "[x] name count @place", one row a line.
QString CompanyListModelTest::printed() const
{
    QStringList lines;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row);
        if (index.data(FacetListModel::HeadingRole).toBool()) {
            lines << QStringLiteral("# ") + index.data().toString();
            continue;
        }
        const int place = index.data(FacetListModel::PlaceRole).toInt();
        lines << QStringLiteral("[%1] %2 %3%4")
                     .arg(index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStringLiteral("x")
                                                                                : QStringLiteral(" "),
                          index.data().toString(), index.data(FacetListModel::CountRole).toString(),
                          place < 0 ? QString() : QStringLiteral(" @%1").arg(place));
    }
    return lines.join(QLatin1Char('\n'));
}

void CompanyListModelTest::groupsByFocus()
{
    QCOMPARE(printed(), QStringLiteral("# In focus: 2 of 8\n[x] tencent 1 @0\n[x] ali 2 @2\n# Others\n"
                                       "[x] Électricité 1\n[x] ＷＩＤＥ 1"));
    m_model->setFocus({QString()});
    QCOMPARE(printed(), QStringLiteral("# In focus: drag companies here\n# Others\n[x] ali 2\n"
                                       "[x] tencent 1\n[x] Électricité 1\n[x] ＷＩＤＥ 1"));
    QCOMPARE(m_model->index(2).data(Qt::AccessibleTextRole).toString(), QStringLiteral("ali, 2 facts"));
}

void CompanyListModelTest::findsByEveryName_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("found");
    QTest::newRow("part of a name") << QStringLiteral("ENC") << QStringLiteral("tencent");
    QTest::newRow("another name") << QStringLiteral("aliyun") << QStringLiteral("ali");
    QTest::newRow("Chinese") << QStringLiteral("阿里") << QStringLiteral("ali");
    QTest::newRow("one Chinese character") << QStringLiteral("讯") << QStringLiteral("tencent");
    QTest::newRow("without accents") << QStringLiteral("electricite") << QStringLiteral("Électricité");
    QTest::newRow("wide letters") << QStringLiteral("wide") << QStringLiteral("ＷＩＤＥ");
    QTest::newRow("spaces around") << QStringLiteral(" tencent ") << QStringLiteral("tencent");
    QTest::newRow("nothing") << QStringLiteral("百度") << QString();
    QTest::newRow("not across names") << QStringLiteral("ali aliyun") << QString();
}

void CompanyListModelTest::findsByEveryName()
{
    QFETCH(QString, search);
    m_model->setSearch(search);
    QStringList found;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_model->index(row).data(FacetListModel::HeadingRole).toBool())
            found << m_model->index(row).data().toString();
    }
    QTEST(found.join(QLatin1Char(' ')), "found");
}

static QString textOf(const Choice &choice)
{
    return choice ? choice->join(QLatin1Char(' ')) : QStringLiteral("all");
}

void CompanyListModelTest::choices_data()
{
    QTest::addColumn<std::function<Choice(const CompanyListModel &)>>("choose");
    QTest::addColumn<QString>("chosen");
    using Choose = std::function<Choice(const CompanyListModel &)>;
    const auto rowOf = [](const CompanyListModel &m, const char *id) {
        return m.rowOf(QString::fromLatin1(id));
    };
    QTest::newRow("one less") << Choose([=](const auto &m) { return m.with(rowOf(m, "ali"), false); })
                              << QStringLiteral("tencent Électricité");
    QTest::newRow("all again") << Choose([=](const auto &m) {
        return m.with(m.rowOf(QStringLiteral("ＷＩＤＥ")), true);
    }) << QStringLiteral("all");
    QTest::newRow("none") << Choose([](const auto &m) { return m.withShown(false); }) << QString();
    QTest::newRow("only") << Choose([=](const auto &m) { return m.only(rowOf(m, "tencent")); })
                          << QStringLiteral("tencent");
    QTest::newRow("heading") << Choose([](const auto &m) { return m.with(0, false); })
                             << QStringLiteral("ali tencent Électricité");
}

void CompanyListModelTest::choices()
{
    QFETCH(std::function<Choice(const CompanyListModel &)>, choose);
    m_model->setChoice(QStringList{QStringLiteral("ali"), QStringLiteral("tencent"),
                                   QStringLiteral("Électricité"), QStringLiteral("of another dataset")});
    QCOMPARE(m_model->wantedCount(), 3);
    QTEST(textOf(choose(*m_model)), "chosen");
    m_model->setSearch(QStringLiteral("腾讯"));
    QCOMPARE(textOf(m_model->withShown(false)), QStringLiteral("ali Électricité")); // only what is found
}

void CompanyListModelTest::dropsAskForAPlace_data()
{
    QTest::addColumn<QString>("company");
    QTest::addColumn<int>("onto");
    QTest::addColumn<int>("before");
    QTest::addColumn<QString>("asked");
    QTest::newRow("heading in focus")
        << QStringLiteral("Électricité") << 0 << -1 << QStringLiteral("focus Électricité -1");
    QTest::newRow("company in focus")
        << QStringLiteral("Électricité") << 2 << -1 << QStringLiteral("focus Électricité 2");
    QTest::newRow("between two in focus")
        << QStringLiteral("Électricité") << -1 << 2 << QStringLiteral("focus Électricité -1");
    QTest::newRow("heading of the others")
        << QStringLiteral("ali") << 3 << -1 << QStringLiteral("unfocus ali");
    QTest::newRow("another company") << QStringLiteral("ali") << 4 << -1 << QStringLiteral("unfocus ali");
    QTest::newRow("below all") << QStringLiteral("ali") << -1 << -1 << QStringLiteral("unfocus ali");
}

void CompanyListModelTest::dropsAskForAPlace()
{
    QFETCH(QString, company);
    QFETCH(int, onto);
    QFETCH(int, before);
    QString asked;
    connect(m_model.get(), &CompanyListModel::focusWanted, this, [&asked](const QString &id, int place) {
        asked = QStringLiteral("focus %1 %2").arg(id).arg(place);
    });
    connect(m_model.get(), &CompanyListModel::unfocusWanted, this,
            [&asked](const QString &id) { asked = QStringLiteral("unfocus %1").arg(id); });
    const std::unique_ptr<QMimeData> data(m_model->mimeData({m_model->index(m_model->rowOf(company))}));
    const QModelIndex parent = onto < 0 ? QModelIndex() : m_model->index(onto);
    QVERIFY(m_model->dropMimeData(data.get(), Qt::MoveAction, before, 0, parent));
    QTEST(asked, "asked");
}

void CompanyListModelTest::foreignDropIsRefused()
{
    QSignalSpy asked(m_model.get(), &CompanyListModel::focusWanted);
    QMimeData text;
    text.setText(QStringLiteral("ali"));
    QVERIFY(!m_model->canDropMimeData(&text, Qt::MoveAction, -1, 0, m_model->index(0)));
    QVERIFY(!m_model->dropMimeData(&text, Qt::MoveAction, -1, 0, m_model->index(0)));
    QMimeData unknown;
    unknown.setData(m_model->mimeTypes().constFirst(), "nobody");
    QVERIFY(!m_model->dropMimeData(&unknown, Qt::MoveAction, -1, 0, m_model->index(0)));
    QVERIFY(asked.isEmpty());
}

void CompanyListModelTest::countsChangeWithoutMovingRows()
{
    const auto values = std::make_shared<FacetValues>(*m_dataset);
    m_model->setFacets(*countFacets(*m_dataset, values, {}, {}));
    QSignalSpy moved(m_model.get(), &CompanyListModel::modelReset);
    Filter filter;
    filter.statuses = QStringList();
    m_model->setFacets(*countFacets(*m_dataset, values, filter, {}));
    QVERIFY(moved.isEmpty());
    QCOMPARE(m_model->index(1).data(FacetListModel::CountRole).toInt(), 0);
}

void CompanyListModelTest::heldRowsDoNotMove()
{
    m_model->setHeld(true);
    m_model->setFocus({QStringLiteral("Électricité")}, true);
    QCOMPARE(printed(), QStringLiteral("# In focus: 1 of 8\n[x] tencent 1\n[x] ali 2\n# Others\n"
                                       "[x] Électricité 1 @0\n[x] ＷＩＤＥ 1"));
    m_model->setHeld(false);
    QCOMPARE(printed(), QStringLiteral("# In focus: 1 of 8\n[x] Électricité 1 @0\n# Others\n[x] ali 2\n"
                                       "[x] tencent 1\n[x] ＷＩＤＥ 1"));
    m_model->setHeld(true);
    m_model->setFocus({QStringLiteral("ali")}); // the reader's own choice moves at once
    QCOMPARE(m_model->rowOf(QStringLiteral("ali")), 1);
}

QTEST_GUILESS_MAIN(CompanyListModelTest)
#include "companylistmodel_test.moc"
