// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/picturefile.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QRadioButton;
class QSpinBox;
class QVBoxLayout;

namespace plumbline {

class PicturePreview;

/// How a picture of the chart is to look, with a preview that follows every choice.
class ImageDialog : public QDialog
{
    Q_OBJECT

public:
    /// `onScreen` is the chart as the reader sees it; `isPart` tells that the page has
    /// more than that.
    ImageDialog(const ChartScenePtr &scene, const PictureOptions &onScreen, bool isPart,
                QWidget *parent = nullptr);

    /// As chosen.
    PictureOptions options() const;
    PictureFormat format() const;
    qreal scale() const;
    /// Whether the title is another one than the chart's own.
    bool hasOwnTitle() const;

public Q_SLOTS:
    void setFormat(plumbline::PictureFormat format);

private:
    QWidget *choices();
    void addFormat(QVBoxLayout *column);
    void addSize(QVBoxLayout *column);
    void addLooks(QVBoxLayout *column);
    void addScope(QVBoxLayout *column);
    QSizeF chosenSize() const;
    void follow();
    void tellSize();

    ChartScenePtr m_scene;
    PictureOptions m_onScreen;
    bool m_isPart;
    PicturePreview *m_preview;
    QLineEdit *m_title;
    QComboBox *m_format;
    QComboBox *m_scale;
    QComboBox *m_size;
    QSpinBox *m_width;
    QSpinBox *m_height;
    QComboBox *m_theme;
    QCheckBox *m_legend;
    QCheckBox *m_notes;
    QRadioButton *m_whole;
    QRadioButton *m_visible;
    QLabel *m_result;
};

} // namespace plumbline
