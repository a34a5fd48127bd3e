// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imagedialog.h"

#include "ui/labels.h"
#include "ui/picturepreview.h"
#include "ui/stylesheet.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>

#include <array>

namespace plumbline {

namespace {

constexpr int ColumnWidth = 250;
constexpr int LeastSide = 320;
constexpr int MostSide = 8192;
constexpr int MostTitle = 400;
constexpr std::array Presets = {QSize(1200, 675), QSize(1600, 900), QSize(1920, 1080), QSize(1080, 1080)};

/// What the boxes of sizes and themes carry besides presets.
enum SizeChoice { OnScreen = -1, OwnSize = -2 };
constexpr int ThemeOnScreen = -1;

QLabel *captionOf(const QString &text, QWidget *buddy)
{
    QLabel *label = captionLabel(text, "soft");
    label->setBuddy(buddy);
    return label;
}

QString sizeText(QSizeF size)
{
    return ImageDialog::tr("%1 × %2").arg(qRound(size.width())).arg(qRound(size.height()));
}

QSpinBox *sideBox(int value, const QString &name)
{
    auto *box = new QSpinBox;
    box->setRange(LeastSide, MostSide);
    box->setValue(value);
    box->setAccessibleName(name);
    return box;
}

} // namespace

ImageDialog::ImageDialog(const ChartScenePtr &scene, const PictureOptions &onScreen, bool isPart,
                         QWidget *parent)
    : QDialog(parent)
    , m_scene(scene)
    , m_onScreen(onScreen)
    , m_isPart(isPart)
    , m_preview(new PicturePreview)
    , m_title(new QLineEdit(scene->title))
    , m_format(new QComboBox)
    , m_scale(new QComboBox)
    , m_size(new QComboBox)
    , m_width(sideBox(qRound(onScreen.size.width()), tr("Width in pixels")))
    , m_height(sideBox(qRound(onScreen.size.height()), tr("Height in pixels")))
    , m_theme(new QComboBox)
    , m_legend(new QCheckBox(tr("&Legend")))
    , m_notes(new QCheckBox(tr("&Numbered source notes")))
    , m_whole(new QRadioButton(scene->request.page == Page::Timeline ? tr("&Whole timeline")
                                                                     : tr("&Whole chart")))
    , m_visible(new QRadioButton(tr("&Exactly what is visible")))
    , m_result(captionLabel(QString(), "softSmall"))
{
    setWindowTitle(tr("Export the chart"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Spacing::Large, Spacing::Large, Spacing::Large, Spacing::Large);
    layout->setSpacing(Spacing::Large);
    layout->addWidget(m_preview, 1);
    layout->addWidget(choices());
    connect(m_preview, &PicturePreview::painted, this, &ImageDialog::tellSize);
    follow();
}

QWidget *ImageDialog::choices()
{
    auto *content = new QWidget;
    content->setFixedWidth(ColumnWidth);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::Tight);
    m_title->setMaxLength(MostTitle);
    m_title->setObjectName(QStringLiteral("title"));
    column->addWidget(captionOf(tr("&Title"), m_title));
    column->addWidget(m_title);
    connect(m_title, &QLineEdit::textChanged, this, &ImageDialog::follow);
    addFormat(column);
    addSize(column);
    addLooks(column);
    addScope(column);
    column->addStretch();
    column->addWidget(m_result);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *save = buttons->addButton(tr("&Save as…"), QDialogButtonBox::AcceptRole);
    save->setDefault(true);
    column->addSpacing(Spacing::Small);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return content;
}

void ImageDialog::addFormat(QVBoxLayout *column)
{
    m_format->setObjectName(QStringLiteral("format"));
    m_format->addItem(tr("PNG, an image of pixels"), static_cast<int>(PictureFormat::Png));
    m_format->addItem(tr("SVG, to edit and enlarge"), static_cast<int>(PictureFormat::Svg));
    m_format->addItem(tr("PDF, to print"), static_cast<int>(PictureFormat::Pdf));
    m_scale->setObjectName(QStringLiteral("scale"));
    m_scale->setAccessibleName(tr("Pixels of the image for each pixel of its size"));
    for (const int scale : {1, 2, 3})
        m_scale->addItem(tr("%1×").arg(scale), scale);
    m_scale->setCurrentIndex(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(Spacing::Tight);
    row->addWidget(m_format, 1);
    row->addWidget(m_scale);
    column->addSpacing(Spacing::Small);
    column->addWidget(captionOf(tr("&Format"), m_format));
    column->addLayout(row);
    for (QComboBox *box : {m_format, m_scale})
        connect(box, &QComboBox::currentIndexChanged, this, &ImageDialog::follow);
}

void ImageDialog::addSize(QVBoxLayout *column)
{
    m_size->setObjectName(QStringLiteral("size"));
    m_size->addItem(tr("As on screen, %1").arg(sizeText(m_onScreen.size)), OnScreen);
    for (size_t i = 0; i < Presets.size(); ++i)
        m_size->addItem(sizeText(Presets[i]), static_cast<int>(i));
    m_size->addItem(tr("Own size"), OwnSize);
    auto *row = new QHBoxLayout;
    row->setSpacing(Spacing::Tight);
    row->addWidget(m_width, 1);
    row->addWidget(captionLabel(tr("×"), "soft"));
    row->addWidget(m_height, 1);
    column->addSpacing(Spacing::Small);
    column->addWidget(captionOf(tr("Si&ze"), m_size));
    column->addWidget(m_size);
    column->addLayout(row);
    connect(m_size, &QComboBox::currentIndexChanged, this, &ImageDialog::follow);
    for (QSpinBox *box : {m_width, m_height})
        connect(box, &QSpinBox::valueChanged, this, &ImageDialog::follow);
}

void ImageDialog::addLooks(QVBoxLayout *column)
{
    m_theme->setObjectName(QStringLiteral("theme"));
    m_theme->addItem(tr("As on screen"), ThemeOnScreen);
    m_theme->addItem(tr("Light"), static_cast<int>(Theme::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(Theme::Dark));
    column->addSpacing(Spacing::Small);
    column->addWidget(captionOf(tr("&Colours"), m_theme));
    column->addWidget(m_theme);
    column->addSpacing(Spacing::Small);
    m_legend->setObjectName(QStringLiteral("legend"));
    m_legend->setChecked(true);
    m_notes->setObjectName(QStringLiteral("notes"));
    m_notes->setChecked(true);
    connect(m_theme, &QComboBox::currentIndexChanged, this, &ImageDialog::follow);
    for (QCheckBox *box : {m_legend, m_notes}) {
        column->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &ImageDialog::follow);
    }
}

/// Offered where there is a difference.
void ImageDialog::addScope(QVBoxLayout *column)
{
    column->addSpacing(Spacing::Small);
    m_whole->setObjectName(QStringLiteral("whole"));
    m_visible->setObjectName(QStringLiteral("visible"));
    (m_isPart ? m_visible : m_whole)->setChecked(true);
    for (QRadioButton *button : {m_whole, m_visible}) {
        column->addWidget(button);
        button->setVisible(m_isPart);
    }
    connect(m_visible, &QRadioButton::toggled, this, &ImageDialog::follow);
}

void ImageDialog::setFormat(PictureFormat format)
{
    m_format->setCurrentIndex(m_format->findData(static_cast<int>(format)));
}

PictureFormat ImageDialog::format() const
{
    return static_cast<PictureFormat>(m_format->currentData().toInt());
}

qreal ImageDialog::scale() const
{
    return format() == PictureFormat::Png ? m_scale->currentData().toInt() : 1;
}

bool ImageDialog::hasOwnTitle() const
{
    return m_title->text() != m_scene->title;
}

QSizeF ImageDialog::chosenSize() const
{
    const int choice = m_size->currentData().toInt();
    if (choice == OnScreen)
        return m_onScreen.size;
    return choice == OwnSize ? QSizeF(m_width->value(), m_height->value())
                             : QSizeF(Presets[static_cast<size_t>(choice)]);
}

PictureOptions ImageDialog::options() const
{
    PictureOptions options = m_onScreen;
    options.size = chosenSize();
    options.growsByNotes = m_size->currentData().toInt() == OnScreen;
    if (m_theme->currentData().toInt() != ThemeOnScreen)
        options.theme = static_cast<Theme>(m_theme->currentData().toInt());
    if (hasOwnTitle())
        options.title = m_title->text();
    options.hasLegend = m_legend->isChecked();
    options.hasSourceNotes = m_notes->isChecked();
    if (!m_visible->isChecked()) {
        options.facts.reset();
        options.span.reset();
    }
    return options;
}

void ImageDialog::follow()
{
    m_scale->setVisible(format() == PictureFormat::Png);
    for (QSpinBox *box : {m_width, m_height})
        box->setEnabled(m_size->currentData().toInt() == OwnSize);
    m_preview->showPicture(m_scene, options());
}

void ImageDialog::tellSize()
{
    const QSizeF size = m_preview->pictureSize();
    QString text = format() == PictureFormat::Png ? tr("%1 pixels").arg(sizeText(size * scale()))
                                                  : sizeText(size);
    if (qRound(size.height()) > qRound(chosenSize().height()))
        text += QLatin1Char('\n') + tr("Taller than chosen: nothing is left out.");
    m_result->setText(text);
}

} // namespace plumbline
