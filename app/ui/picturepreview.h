// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartpicture.h"
#include "model/backgroundworker.h"

#include <QWidget>

namespace plumbline {

/// A picture of a chart as it will be written, made as large as there is room and
/// painted in the background; the former one stays until then.
class PicturePreview : public QWidget
{
    Q_OBJECT

public:
    explicit PicturePreview(QWidget *parent = nullptr);

    /// In logical pixels; empty before the first one is painted.
    QSizeF pictureSize() const { return m_pictureSize; }
    QSize sizeHint() const override;

public Q_SLOTS:
    void showPicture(const plumbline::ChartScenePtr &scene, const plumbline::PictureOptions &options);

Q_SIGNALS:
    void painted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void repaintPicture();

    ChartScenePtr m_scene;
    PictureOptions m_options;
    QImage m_image;
    QSizeF m_pictureSize;
    BackgroundWorker m_worker; ///< last, so that it ends first
};

} // namespace plumbline
