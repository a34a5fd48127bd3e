// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appearance.h"

#include "support/contrast.h"
#include "ui/windowstyle.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStyleOptionButton>
#include <QTest>
#include <QVBoxLayout>

using namespace plumbline;

namespace {

enum State { Plain, Checked, Partly, Focused, Disabled };

constexpr struct {
    const char *kind;
    State state;
} Fields[] = {{"check box", Plain},      {"check box", Checked},    {"check box", Partly},
              {"check box", Focused},    {"check box", Disabled},   {"radio button", Plain},
              {"radio button", Checked}, {"radio button", Focused}, {"list", Plain},
              {"list", Focused},         {"number", Plain},         {"number", Focused},
              {"line", Plain},           {"line", Focused},         {"text", Plain},
              {"text", Focused},         {"number", Disabled},      {"radio button", Disabled}};

std::unique_ptr<QWidget> fieldOf(const QByteArray &kind)
{
    if (kind == "check box")
        return std::make_unique<QCheckBox>();
    if (kind == "radio button")
        return std::make_unique<QRadioButton>();
    if (kind == "list")
        return std::make_unique<QComboBox>();
    if (kind == "number")
        return std::make_unique<QSpinBox>();
    if (kind == "line")
        return std::make_unique<QLineEdit>();
    return std::make_unique<QPlainTextEdit>();
}

void bringTo(QWidget &field, State state)
{
    auto *button = qobject_cast<QAbstractButton *>(&field);
    auto *box = qobject_cast<QCheckBox *>(&field);
    if (box && state == Partly)
        box->setCheckState(Qt::PartiallyChecked);
    else if (button && state == Checked)
        button->setChecked(true);
    field.setEnabled(state != Disabled);
    if (state == Focused)
        field.setFocus(Qt::TabFocusReason);
}

/// Of a box to check the box alone.
QRect shapeOf(const QWidget &field)
{
    QStyleOptionButton option;
    option.initFrom(&field);
    if (qobject_cast<const QCheckBox *>(&field))
        return field.style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &field);
    if (qobject_cast<const QRadioButton *>(&field))
        return field.style()->subElementRect(QStyle::SE_RadioButtonIndicator, &option, &field);
    return field.rect();
}

/// The strongest colour where the frame is, against what lies around it.
double frameContrast(const QImage &picture, const QRect &shape, const QColor &ground)
{
    constexpr int deepest = 2;
    double most = 0;
    for (int x = shape.left(); x < shape.left() + deepest; ++x)
        most = std::max(most, contrast(picture.pixelColor(x, shape.center().y()), ground));
    return most;
}

/// As a desktop has it that likes pictures.
class PictureStyle : public QProxyStyle
{
public:
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override
    {
        return hint == SH_DialogButtonBox_ButtonsHaveIcons ||
               QProxyStyle::styleHint(hint, option, widget, returned);
    }
};

} // namespace

class FieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void framesStandOut_data();
    void framesStandOut();
    void statesDiffer_data();
    void statesDiffer();
    void menusStandOut_data();
    void menusStandOut();
    void buttonsOfDialogsHaveNoPictures();

private:
    /// A dialog with the field, as it is painted.
    QImage pictureOf(const QByteArray &kind, State state, QRect *shape);

    Appearance m_appearance;
};

QImage FieldsTest::pictureOf(const QByteArray &kind, State state, QRect *shape)
{
    QDialog dialog;
    QVBoxLayout column(&dialog);
    QPushButton other;
    column.addWidget(&other);
    const std::unique_ptr<QWidget> field = fieldOf(kind);
    column.addWidget(field.get());
    dialog.show();
    if (!QTest::qWaitForWindowActive(&dialog))
        return {};
    other.setFocus();
    bringTo(*field, state);
    *shape = shapeOf(*field).translated(field->mapTo(&dialog, QPoint()));
    return dialog.grab().toImage();
}

void FieldsTest::framesStandOut_data()
{
    QTest::addColumn<Appearance::Mode>("mode");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<int>("state");
    constexpr const char *words[] = {"plain", "checked", "partly", "focused", "disabled"};
    for (const Appearance::Mode mode : {Appearance::Mode::Light, Appearance::Mode::Dark}) {
        for (const auto &[kind, state] : Fields) {
            if (state != Disabled) // which WCAG leaves out
                QTest::addRow("%s, %s, %s", qPrintable(Appearance::code(mode)), kind, words[state])
                    << mode << QByteArray(kind) << static_cast<int>(state);
        }
    }
}

void FieldsTest::framesStandOut()
{
    QFETCH(Appearance::Mode, mode);
    QFETCH(QByteArray, kind);
    QFETCH(int, state);
    m_appearance.setMode(mode);
    QRect shape;
    const QImage picture = pictureOf(kind, static_cast<State>(state), &shape);
    QVERIFY(!picture.isNull());
    const double found = frameContrast(picture, shape, Palette::of(m_appearance.theme()).window);
    QVERIFY2(found >= LeastForMarks, qPrintable(QString::number(found)));
}

void FieldsTest::statesDiffer_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<int>("state");
    for (const auto &[kind, state] : Fields) {
        if (state != Plain)
            QTest::addRow("%s, %d", kind, state) << QByteArray(kind) << static_cast<int>(state);
    }
}

void FieldsTest::statesDiffer()
{
    QFETCH(QByteArray, kind);
    QFETCH(int, state);
    for (const Appearance::Mode mode : {Appearance::Mode::Light, Appearance::Mode::Dark}) {
        m_appearance.setMode(mode);
        QRect shape;
        const QImage plain = pictureOf(kind, Plain, &shape).copy(shape);
        const QImage other = pictureOf(kind, static_cast<State>(state), &shape).copy(shape);
        QVERIFY(!plain.isNull());
        QVERIFY(plain != other);
    }
}

void FieldsTest::menusStandOut_data()
{
    QTest::addColumn<Appearance::Mode>("mode");
    QTest::newRow("light") << Appearance::Mode::Light;
    QTest::newRow("dark") << Appearance::Mode::Dark;
}

/// They lie over charts and text of their own ground, without a shadow.
void FieldsTest::menusStandOut()
{
    QFETCH(Appearance::Mode, mode);
    m_appearance.setMode(mode);
    QMenu menu;
    menu.addAction(QStringLiteral("Copy"));
    menu.popup({});
    const QImage picture = menu.grab().toImage();
    const double found = frameContrast(picture, picture.rect(), Palette::of(m_appearance.theme()).surface);
    QVERIFY2(found >= LeastForMarks, qPrintable(QString::number(found)));
}

void FieldsTest::buttonsOfDialogsHaveNoPictures()
{
    WindowStyle style;
    style.setBaseStyle(new PictureStyle); // which it takes
    QVERIFY(!style.styleHint(QStyle::SH_DialogButtonBox_ButtonsHaveIcons, nullptr, nullptr, nullptr));
}

QTEST_MAIN(FieldsTest)
#include "fields_test.moc"
