#!/bin/sh
# Makes the media files of the sample course again: needs ffmpeg and Chromium. Their words are in the files beside them.
set -eu
cd "$(dirname "$0")"
picture='color=c=0x8b3a2b:s=64x36:r=5:d=3'
sound='sine=frequency=220:duration=3'
for language in en fr; do
  nod="sample-course/$language/modules/greeting/videos/a-nod"
  wait="sample-course/$language/modules/listening/videos/a-wait"
  mkdir -p "$nod" "$wait"
  ffmpeg -v error -y -f lavfi -i "$picture" -f lavfi -i "$sound" -c:v libvpx-vp9 -b:v 4k -c:a libopus -b:a 6k -t 3 "$nod/video.webm"
  for mp4 in "$nod/video.mp4" "$wait/video.mp4" "$wait/described.mp4"; do
    ffmpeg -v error -y -f lavfi -i "$picture" -f lavfi -i "$sound" -c:v libx264 -profile:v baseline -pix_fmt yuv420p -crf 45 -x264-params no-info=1 -c:a aac -b:a 8k -ac 1 -ar 16000 -t 3 -movflags +faststart "$mp4"
  done
done
chromium --headless --no-sandbox --no-pdf-header-footer --print-to-pdf=sample-course/guide/notes.en.pdf notes.html
