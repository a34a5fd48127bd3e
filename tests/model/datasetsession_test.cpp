// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/datasetsession.h"

#include "store/samplepackage.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace plumbline;

/// What stays on screen when another file is opened.
class DatasetSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsTheFormerWhenReadingFails();
    void bringsTheFormerBackWhenTheCheckFails();
    void bringsTheLastCheckedBack();
    void keepsTheFormerOnCancel();
    void keepsTheCurrentFactWhereThereIsOne();
    void startsAndEndsWithNothing();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    static void openAndWait(DatasetSession &session, const QString &file)
    {
        session.open(file);
        QTRY_COMPARE(session.stage(), DatasetSession::Stage::Idle);
    }
    static QString shown(const DatasetSession &session) { return QFileInfo(session.path()).fileName(); }

    QTemporaryDir m_folder;
};

void DatasetSessionTest::initTestCase()
{
    for (const char *name : {"good.sqlite", "other.sqlite", "damaged.sqlite"})
        QCOMPARE(sample::Package().compileTo(path(name)), QString());
    // An index that no query of the program uses.
    QCOMPARE(sample::spoil(path("damaged.sqlite"),
                           QStringLiteral("PRAGMA writable_schema = ON; UPDATE sqlite_schema "
                                          "SET rootpage = 3 WHERE name = 'left_out_by_article'")),
             QString());
}

void DatasetSessionTest::keepsTheFormerWhenReadingFails()
{
    ViewState state;
    DatasetSession session(&state);
    openAndWait(session, path("good.sqlite"));
    const DatasetPtr former = state.dataset();
    QVERIFY(former);
    QSignalSpy failures(&session, &DatasetSession::failed);
    openAndWait(session, path("nowhere.sqlite"));
    QCOMPARE(failures.count(), 1);
    QCOMPARE(state.dataset(), former);
    QCOMPARE(shown(session), QStringLiteral("good.sqlite"));
}

void DatasetSessionTest::bringsTheFormerBackWhenTheCheckFails()
{
    ViewState state;
    DatasetSession session(&state);
    openAndWait(session, path("good.sqlite"));
    const DatasetPtr former = state.dataset();
    QSignalSpy paths(&session, &DatasetSession::pathChanged);
    QSignalSpy failures(&session, &DatasetSession::failed);
    openAndWait(session, path("damaged.sqlite"));
    QCOMPARE(failures.count(), 1);
    QCOMPARE(paths.count(), 2);
    QCOMPARE(QFileInfo(paths[0][0].toString()).fileName(), QStringLiteral("damaged.sqlite"));
    QCOMPARE(shown(session), QStringLiteral("good.sqlite"));
    QCOMPARE(state.dataset(), former);
}

/// A file that was on screen but never checked does not come back.
void DatasetSessionTest::bringsTheLastCheckedBack()
{
    ViewState state;
    DatasetSession session(&state);
    openAndWait(session, path("good.sqlite"));
    const DatasetPtr former = state.dataset();
    QSignalSpy opened(&session, &DatasetSession::opened);
    session.open(path("other.sqlite"));
    while (opened.isEmpty())
        opened.wait();
    session.open(path("nowhere.sqlite"));
    QTRY_COMPARE(session.stage(), DatasetSession::Stage::Idle);
    QVERIFY(shown(session) == QLatin1String("good.sqlite") ||
            shown(session) == QLatin1String("other.sqlite"));
    QCOMPARE(state.dataset() == former, shown(session) == QLatin1String("good.sqlite"));
}

void DatasetSessionTest::keepsTheFormerOnCancel()
{
    ViewState state;
    DatasetSession session(&state);
    openAndWait(session, path("good.sqlite"));
    const DatasetPtr former = state.dataset();
    QSignalSpy failures(&session, &DatasetSession::failed);
    session.open(path("other.sqlite"));
    QCOMPARE(session.stage(), DatasetSession::Stage::Reading);
    session.cancel();
    QCOMPARE(session.stage(), DatasetSession::Stage::Idle);
    QCOMPARE(failures.count(), 0);
    QCOMPARE(state.dataset(), former);
}

void DatasetSessionTest::keepsTheCurrentFactWhereThereIsOne()
{
    ViewState state;
    DatasetSession session(&state);
    openAndWait(session, path("good.sqlite"));
    const FactId fact(QStringLiteral("acme.series-b"));
    state.setCurrent(fact);
    openAndWait(session, path("other.sqlite"));
    QCOMPARE(state.current(), fact);
}

void DatasetSessionTest::startsAndEndsWithNothing()
{
    ViewState state;
    DatasetSession session(&state);
    openAndWait(session, path("damaged.sqlite"));
    QVERIFY(!state.dataset());
    QCOMPARE(session.path(), QString());
}

QTEST_GUILESS_MAIN(DatasetSessionTest)
#include "datasetsession_test.moc"
